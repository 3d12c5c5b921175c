import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { efsVolumeEncryptedInTransit } from "./efs-volume-encrypted-in-transit";

const volumes = (...shared: object[]) => ({
  volumes: shared.map((one) => ({
    name: "files",
    efsVolumeConfiguration: { fileSystemId: UNKNOWN, ...one },
  })),
});
const enabled = { transitEncryption: "ENABLED" };
const must = "it must be ENABLED";
const off = `transitEncryption is "DISABLED"; ${must}`;

ruleCases(efsVolumeEncryptedInTransit, {
  compliant: {
    "an encrypted way": volumes(enabled),
    two: volumes(enabled, { ...enabled, rootDirectory: "/" }),
    "one beside a folder of the host": { volumes: [{ name: "tmp" }, ...volumes(enabled).volumes] },
  },
  violating: {
    "a way in the clear": [volumes({ transitEncryption: "DISABLED" }), off],
    "the second of two": [volumes(enabled, { transitEncryption: "DISABLED" }), off],
    both: [
      volumes({ transitEncryption: "DISABLED" }, {}),
      off,
      `transitEncryption is not set; ${must}`,
    ],
  },
  absent: {
    "a file system that does not say": [volumes({}), `transitEncryption is not set; ${must}`],
  },
  unknown: {
    "an unknown choice": [
      volumes({ transitEncryption: UNKNOWN }),
      "transitEncryption is not known yet",
    ],
    "unknown volumes": [{ volumes: UNKNOWN }, "transitEncryption is not known yet"],
  },
  notApplicable: {
    "no volumes": {},
    "a folder of the host": { volumes: [{ name: "tmp", hostPath: "/tmp" }] },
  },
});
