import type { Rule } from "../../kit";
import { secretEncryptedWithOwnKey } from "./secret-encrypted-with-own-key";
import { secretPolicyNotPublic } from "./secret-policy-not-public";
import { secretRecoveryWindow } from "./secret-recovery-window";

export const secretsmanagerRules: Rule[] = [
  secretEncryptedWithOwnKey,
  secretPolicyNotPublic,
  secretRecoveryWindow,
];
