import { Aws } from "../kit";

/**
 * What the provider changes without replacing the resource, of all that rules may set; `*` stands for an element of a list. Source:
 * the schemas of the Terraform provider for AWS, version 6, which the Pulumi provider is made from: none of these is `ForceNew`
 * (unlike `actions_enabled` of a composite alarm, `internal` of a load balancer, or all of a launch configuration).
 */
export const inPlace: Record<string, readonly string[]> = {
  [Aws.AlbListener]: ["sslPolicy"],
  [Aws.AlbLoadBalancer]: [
    "desyncMitigationMode",
    "dropInvalidHeaderFields",
    "enableDeletionProtection",
  ],
  [Aws.ClassicLoadBalancer]: ["desyncMitigationMode"],
  [Aws.DatabaseCluster]: [
    "backupRetentionPeriod",
    "copyTagsToSnapshot",
    "deletionProtection",
    "skipFinalSnapshot",
  ],
  [Aws.DatabaseClusterInstance]: ["autoMinorVersionUpgrade", "publiclyAccessible"],
  [Aws.DatabaseInstance]: [
    "autoMinorVersionUpgrade",
    "backupRetentionPeriod",
    "copyTagsToSnapshot",
    "deletionProtection",
    "publiclyAccessible",
    "skipFinalSnapshot",
  ],
  [Aws.DatabaseProxy]: ["requireTls"],
  [Aws.DefaultSubnet]: ["mapPublicIpOnLaunch"],
  [Aws.DefaultVpc]: ["enableDnsHostnames", "enableDnsSupport"],
  [Aws.EcrRepository]: ["imageTagMutability"],
  [Aws.EcsService]: [
    "deploymentCircuitBreaker.enable",
    "deploymentCircuitBreaker.rollback",
    "networkConfiguration.assignPublicIp",
  ],
  [Aws.Instance]: ["metadataOptions.httpTokens"],
  [Aws.Key]: ["enableKeyRotation"],
  // Each change is a new version, which running hosts do not follow.
  [Aws.LaunchTemplate]: ["blockDeviceMappings.*.ebs.encrypted", "metadataOptions.httpTokens"],
  [Aws.Listener]: ["sslPolicy"],
  [Aws.LoadBalancer]: [
    "desyncMitigationMode",
    "dropInvalidHeaderFields",
    "enableDeletionProtection",
  ],
  [Aws.LogGroup]: ["retentionInDays"],
  [Aws.MetricAlarm]: ["actionsEnabled"],
  [Aws.MigrationInstance]: ["autoMinorVersionUpgrade"],
  [Aws.NfsFileShare]: ["kmsEncrypted"],
  [Aws.Queue]: ["sqsManagedSseEnabled"],
  [Aws.SmbFileShare]: ["kmsEncrypted"],
  [Aws.Subnet]: ["mapPublicIpOnLaunch"],
  [Aws.Trail]: ["enableLogFileValidation", "isMultiRegionTrail"],
  [Aws.Table]: ["deletionProtectionEnabled"],
  [Aws.TableReplica]: ["deletionProtectionEnabled"],
  [Aws.TransitGateway]: ["autoAcceptSharedAttachments"],
  [Aws.Vpc]: ["enableDnsHostnames", "enableDnsSupport"],
  [Aws.VpcEndpointService]: ["acceptanceRequired"],
};
