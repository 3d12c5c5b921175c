import type { Policies } from "@pulumi/policy";
import { policiesOf, type Rule } from "./kit";
import { autoscalingRules } from "./rules/autoscaling";
import { backupRules } from "./rules/backup";
import { cloudtrailRules } from "./rules/cloudtrail";
import { cloudwatchRules } from "./rules/cloudwatch";
import { computeRules } from "./rules/compute";
import { configRules } from "./rules/config";
import { dmsRules } from "./rules/dms";
import { dynamodbRules } from "./rules/dynamodb";
import { ec2Rules } from "./rules/ec2";
import { ecrRules } from "./rules/ecr";
import { ecsRules } from "./rules/ecs";
import { efsRules } from "./rules/efs";
import { hybridRules } from "./rules/hybrid";
import { iamRules } from "./rules/iam";
import { kmsRules } from "./rules/kms";
import { lambdaRules } from "./rules/lambda";
import { lbRules } from "./rules/lb";
import { networkRules } from "./rules/network";
import { proofRules } from "./rules/proofs";
import { pulumiRules } from "./rules/pulumi";
import { rdsRules } from "./rules/rds";
import { route53Rules } from "./rules/route53";
import { s3Rules } from "./rules/s3";
import { secretsmanagerRules } from "./rules/secretsmanager";
import { snsRules } from "./rules/sns";
import { sqsRules } from "./rules/sqs";
import { ssmRules } from "./rules/ssm";
import { storagegatewayRules } from "./rules/storagegateway";
import { tagsRules } from "./rules/tags";

export { policyOf, UNDECIDED } from "./kit";
export type { Observation, Outcome, Rule } from "./kit";

/** The rules of the pack, by name. */
export const rules: readonly Rule[] = [
  ...autoscalingRules,
  ...backupRules,
  ...cloudtrailRules,
  ...cloudwatchRules,
  ...computeRules,
  ...configRules,
  ...dmsRules,
  ...dynamodbRules,
  ...ec2Rules,
  ...ecrRules,
  ...ecsRules,
  ...efsRules,
  ...hybridRules,
  ...iamRules,
  ...kmsRules,
  ...lambdaRules,
  ...lbRules,
  ...networkRules,
  ...proofRules,
  ...pulumiRules,
  ...rdsRules,
  ...route53Rules,
  ...s3Rules,
  ...secretsmanagerRules,
  ...snsRules,
  ...sqsRules,
  ...ssmRules,
  ...storagegatewayRules,
  ...tagsRules,
].sort((one, other) => (one.name < other.name ? -1 : 1));

/** What the engine runs. Every rule is advisory until a policy configuration says otherwise. */
export const policies: Policies = policiesOf(rules);
