import type { Rule } from "../../kit";
import { secretPolicyNotPublic } from "./secret-policy-not-public";
import { secretRecoveryWindow } from "./secret-recovery-window";

export const secretsmanagerRules: Rule[] = [secretPolicyNotPublic, secretRecoveryWindow];
