import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { efsVolumeAsksIam } from "./efs-volume-asks-iam";

const volumes = (...choices: unknown[]) => ({
  volumes: choices.map((iam) => ({
    name: "files",
    efsVolumeConfiguration: { fileSystemId: UNKNOWN, authorizationConfig: { iam } },
  })),
});
const property = "authorizationConfig.iam";
const must = "it must be ENABLED";
const off = `${property} is "DISABLED"; ${must}`;

ruleCases(efsVolumeAsksIam, {
  compliant: {
    "one that asks": volumes("ENABLED"),
    two: volumes("ENABLED", "ENABLED"),
    "one beside a folder of the host": {
      volumes: [{ name: "tmp" }, ...volumes("ENABLED").volumes],
    },
  },
  violating: {
    "one that asks nobody": [volumes("DISABLED"), off],
    "the second of two": [volumes("ENABLED", "DISABLED"), off],
    both: [volumes("DISABLED", undefined), off, `${property} is not set; ${must}`],
  },
  absent: {
    "a file system that does not say": [
      { volumes: [{ name: "files", efsVolumeConfiguration: { fileSystemId: "fs-1" } }] },
      `${property} is not set; ${must}`,
    ],
  },
  unknown: {
    "an unknown choice": [volumes(UNKNOWN), `${property} is not known yet`],
    "unknown volumes": [{ volumes: UNKNOWN }, `${property} is not known yet`],
  },
  notApplicable: {
    "no volumes": {},
    "a folder of the host": { volumes: [{ name: "tmp", hostPath: "/tmp" }] },
  },
});
