import type { Rule } from "../../kit";
import { cloudtrailBucketGuarded } from "./cloudtrail-bucket-guarded";
import { cloudtrailEncryptedAtRest } from "./cloudtrail-encrypted-at-rest";
import { cloudtrailLogFileValidation } from "./cloudtrail-log-file-validation";
import { cloudtrailMultiRegion } from "./cloudtrail-multi-region";
import { cloudtrailToLogGroup } from "./cloudtrail-to-log-group";

export const cloudtrailRules: Rule[] = [
  cloudtrailBucketGuarded,
  cloudtrailEncryptedAtRest,
  cloudtrailLogFileValidation,
  cloudtrailMultiRegion,
  cloudtrailToLogGroup,
];
