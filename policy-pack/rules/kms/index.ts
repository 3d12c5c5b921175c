import type { Rule } from "../../kit";
import { kmsDeletionWindow } from "./kms-deletion-window";
import { kmsKeyEnabled } from "./kms-key-enabled";
import { kmsKeyRotation } from "./kms-key-rotation";
import { kmsLockoutCheck } from "./kms-lockout-check";
import { kmsPolicyDefined } from "./kms-policy-defined";
import { kmsPolicyNotPublic } from "./kms-policy-not-public";

export const kmsRules: Rule[] = [
  kmsDeletionWindow,
  kmsKeyEnabled,
  kmsKeyRotation,
  kmsLockoutCheck,
  kmsPolicyDefined,
  kmsPolicyNotPublic,
];
