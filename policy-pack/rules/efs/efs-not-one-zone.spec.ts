import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { efsNotOneZone } from "./efs-not-one-zone";

const found = "availabilityZoneName is set: the files are in that zone only";

ruleCases(efsNotOneZone, {
  compliant: {
    "a regional file system": { encrypted: true },
    "one whose zone is empty": { availabilityZoneName: "" },
    "one whose zone is nothing": [
      resource(Aws.FileSystem, "subject", { availabilityZoneName: null, tags: UNKNOWN }),
    ],
  },
  violating: {
    "one in a zone": [{ availabilityZoneName: "eu-west-1a" }, found],
    "one in another": [{ availabilityZoneName: "ap-northeast-2c", encrypted: true }, found],
    "one in a zone that is not known yet": [{ availabilityZoneName: UNKNOWN }, found],
  },
  absent: { "no zone": [{}] },
  unknown: { "what else is unknown": [{ kmsKeyId: UNKNOWN }] },
  notApplicable: {},
});
