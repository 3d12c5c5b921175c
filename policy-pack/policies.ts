import type { Policies } from "@pulumi/policy";
import { policyOf, type Rule } from "./kit";
import { backupCoverage } from "./rules/backup/backup-coverage";
import { backupVaultEncryptedAtRest } from "./rules/backup/backup-vault-encrypted-at-rest";
import { cloudtrailEncryptedAtRest } from "./rules/cloudtrail/cloudtrail-encrypted-at-rest";
import { logRetention } from "./rules/cloudwatch/log-retention";
import { ebsEncryptedAtRest } from "./rules/ec2/ebs-encrypted-at-rest";
import { imdsv2Required } from "./rules/ec2/imdsv2-required";
import { noPublicIngress } from "./rules/ec2/no-public-ingress";
import { loadBalancerDeletionProtection } from "./rules/lb/load-balancer-deletion-protection";
import { loadBalancerInternal } from "./rules/lb/load-balancer-internal";
import { natGatewayPerZone } from "./rules/network/nat-gateway-per-zone";
import { noOpenEgressFromDataTier } from "./rules/network/no-open-egress-from-data-tier";
import { noWorkloadInPublicSubnet } from "./rules/network/no-workload-in-public-subnet";
import { vpcFlowLogs } from "./rules/network/vpc-flow-logs";
import { rdsDeletionProtection } from "./rules/rds/rds-deletion-protection";
import { rdsEncryptedAtRest } from "./rules/rds/rds-encrypted-at-rest";
import { rdsMultiAz } from "./rules/rds/rds-multi-az";
import { rdsNotPublic } from "./rules/rds/rds-not-public";
import { s3EncryptedAtRest } from "./rules/s3/s3-encrypted-at-rest";
import { s3PublicAccessBlock } from "./rules/s3/s3-public-access-block";
import { snsEncryptedAtRest } from "./rules/sns/sns-encrypted-at-rest";
import { fileShareEncryptedAtRest } from "./rules/storagegateway/file-share-encrypted-at-rest";
import { requiredTags } from "./rules/tags/required-tags";

export { policyOf, UNDECIDED } from "./kit";
export type { Observation, Outcome, Rule } from "./kit";

/** The rules of the pack, by name. */
export const rules: readonly Rule[] = [
  backupCoverage,
  backupVaultEncryptedAtRest,
  cloudtrailEncryptedAtRest,
  ebsEncryptedAtRest,
  fileShareEncryptedAtRest,
  imdsv2Required,
  loadBalancerDeletionProtection,
  loadBalancerInternal,
  logRetention,
  natGatewayPerZone,
  noOpenEgressFromDataTier,
  noPublicIngress,
  noWorkloadInPublicSubnet,
  rdsDeletionProtection,
  rdsEncryptedAtRest,
  rdsMultiAz,
  rdsNotPublic,
  requiredTags,
  s3EncryptedAtRest,
  s3PublicAccessBlock,
  snsEncryptedAtRest,
  vpcFlowLogs,
];

/** What the engine runs. Every rule is advisory until a policy configuration says otherwise. */
export const policies: Policies = rules.map((rule) => policyOf(rule));
