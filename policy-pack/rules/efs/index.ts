import type { Rule } from "../../kit";
import { efsAccessPointIdentity } from "./efs-access-point-identity";
import { efsEncryptedAtRest } from "./efs-encrypted-at-rest";
import { efsMountTargetZones } from "./efs-mount-target-zones";
import { efsNotOneZone } from "./efs-not-one-zone";
import { efsTlsOnly } from "./efs-tls-only";

export const efsRules: Rule[] = [
  efsAccessPointIdentity,
  efsEncryptedAtRest,
  efsMountTargetZones,
  efsNotOneZone,
  efsTlsOnly,
];
