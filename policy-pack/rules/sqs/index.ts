import type { Rule } from "../../kit";
import { sqsDeadLetters } from "./sqs-dead-letters";
import { sqsEncryptedAtRest } from "./sqs-encrypted-at-rest";
import { sqsPolicyAsksForTls } from "./sqs-policy-asks-for-tls";
import { sqsPolicyNamesActions } from "./sqs-policy-names-actions";
import { sqsPolicyNotPublic } from "./sqs-policy-not-public";

export const sqsRules: Rule[] = [
  sqsDeadLetters,
  sqsEncryptedAtRest,
  sqsPolicyAsksForTls,
  sqsPolicyNamesActions,
  sqsPolicyNotPublic,
];
