import type { Policies } from "@pulumi/policy";
import { policyOf, type Rule } from "./kit";
import { backupRules } from "./rules/backup";
import { cloudtrailRules } from "./rules/cloudtrail";
import { cloudwatchRules } from "./rules/cloudwatch";
import { ec2Rules } from "./rules/ec2";
import { lbRules } from "./rules/lb";
import { networkRules } from "./rules/network";
import { proofRules } from "./rules/proofs";
import { rdsRules } from "./rules/rds";
import { s3Rules } from "./rules/s3";
import { snsRules } from "./rules/sns";
import { storagegatewayRules } from "./rules/storagegateway";
import { tagsRules } from "./rules/tags";

export { policyOf, UNDECIDED } from "./kit";
export type { Observation, Outcome, Rule } from "./kit";

/** The rules of the pack, by name. */
export const rules: readonly Rule[] = [
  ...backupRules,
  ...cloudtrailRules,
  ...cloudwatchRules,
  ...ec2Rules,
  ...lbRules,
  ...networkRules,
  ...proofRules,
  ...rdsRules,
  ...s3Rules,
  ...snsRules,
  ...storagegatewayRules,
  ...tagsRules,
].sort((one, other) => (one.name < other.name ? -1 : 1));

/** What the engine runs. Every rule is advisory until a policy configuration says otherwise. */
export const policies: Policies = rules.map((rule) => policyOf(rule));
