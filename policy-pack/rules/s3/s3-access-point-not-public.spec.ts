import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3AccessPointNotPublic } from "./s3-access-point-not-public";

const block = (publicAccessBlockConfiguration: object) => ({ publicAccessBlockConfiguration });
const regions = (publicAccessBlock: object) => [
  resource(Aws.MultiRegionAccessPoint, "subject", { details: { name: "data", publicAccessBlock } }),
];

ruleCases(s3AccessPointNotPublic, {
  compliant: {
    "all that is said": block({ blockPublicAcls: true, restrictPublicBuckets: true }),
    "an empty block": block({}),
    "one of many regions": regions({ ignorePublicAcls: true }),
  },
  violating: {
    "lists that are let in": [block({ blockPublicAcls: false }), "blockPublicAcls is off"],
    "policies that are let in": [
      block({ blockPublicPolicy: false, restrictPublicBuckets: false }),
      "blockPublicPolicy is off",
      "restrictPublicBuckets is off",
    ],
    "one of many regions": [regions({ ignorePublicAcls: false }), "ignorePublicAcls is off"],
  },
  absent: { "no block, which is on by default": [{}] },
  unknown: {
    "an unknown flag": [block({ blockPublicAcls: UNKNOWN }), "blockPublicAcls is not known yet"],
  },
  notApplicable: {},
});
