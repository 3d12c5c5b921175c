import type { Replacements } from "./replacements";

const named = ["name", "namePrefix"];

/** Types of what runs in the network, keeps data, and watches over both. */
export const serviceReplacements: Replacements = {
  "aws:acm/certificate:Certificate": [
    ...["certificateAuthorityArn", "domainName", "keyAlgorithm", "subjectAlternativeNames"],
    "validationMethod",
  ],
  "aws:appautoscaling/policy:Policy": [
    ...["name", "resourceId", "scalableDimension", "serviceNamespace"],
  ],
  "aws:appautoscaling/scheduledAction:ScheduledAction": [
    ...["name", "resourceId", "scalableDimension", "serviceNamespace"],
  ],
  "aws:appautoscaling/target:Target": ["resourceId", "scalableDimension", "serviceNamespace"],
  "aws:autoscaling/group:Group": named,
  "aws:autoscaling/lifecycleHook:LifecycleHook": ["autoscalingGroupName", "name"],
  "aws:backup/plan:Plan": ["name"],
  "aws:backup/restoreTestingPlan:RestoreTestingPlan": ["name"],
  "aws:backup/restoreTestingSelection:RestoreTestingSelection": [
    ...["name", "protectedResourceType", "restoreTestingPlanName"],
  ],
  "aws:backup/selection:Selection": [
    ...["conditions", "iamRoleArn", "name", "notResources", "planId", "resources"],
    "selectionTags",
  ],
  "aws:backup/vault:Vault": ["kmsKeyArn", "name"],
  "aws:backup/vaultLockConfiguration:VaultLockConfiguration": [
    ...["backupVaultName", "changeableForDays", "maxRetentionDays", "minRetentionDays"],
  ],
  "aws:backup/vaultNotifications:VaultNotifications": [
    ...["backupVaultEvents", "backupVaultName", "snsTopicArn"],
  ],
  "aws:backup/vaultPolicy:VaultPolicy": ["backupVaultName"],
  "aws:cloudtrail/trail:Trail": ["name"],
  "aws:cloudwatch/compositeAlarm:CompositeAlarm": ["alarmName"],
  "aws:cloudwatch/dashboard:Dashboard": ["dashboardName"],
  "aws:cloudwatch/eventRule:EventRule": ["eventBusName", ...named],
  "aws:cloudwatch/eventTarget:EventTarget": ["eventBusName", "rule", "targetId"],
  "aws:cloudwatch/logGroup:LogGroup": ["logGroupClass", ...named],
  "aws:cloudwatch/logStream:LogStream": ["logGroupName", "name"],
  "aws:cloudwatch/metricAlarm:MetricAlarm": ["name"],
  "aws:cloudwatch/queryDefinition:QueryDefinition": [],
  "aws:ebs/encryptionByDefault:EncryptionByDefault": [],
  "aws:ec2/launchTemplate:LaunchTemplate": named,
  "aws:ecr/pullThroughCacheRule:PullThroughCacheRule": [
    ...["ecrRepositoryPrefix", "upstreamRegistryUrl", "upstreamRepositoryPrefix"],
  ],
  "aws:ecr/replicationConfiguration:ReplicationConfiguration": [],
  "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate": ["prefix"],
  "aws:ecs/accountSettingDefault:AccountSettingDefault": ["name"],
  "aws:ecs/capacityProvider:CapacityProvider": [
    ...["autoScalingGroupProvider.autoScalingGroupArn", "autoScalingGroupProvider?"],
    ...["cluster", "managedInstancesProvider?", "name"],
  ],
  "aws:ecs/cluster:Cluster": ["name"],
  "aws:ecs/clusterCapacityProviders:ClusterCapacityProviders": ["clusterName"],
  "aws:ecs/service:Service": [
    // Without `forceNewDeployment`, another strategy is another service.
    ...["capacityProviderStrategies", "cluster", "iamRole", "launchType", "name"],
    "schedulingStrategy",
  ],
  "aws:ecs/taskDefinition:TaskDefinition": [
    ...["containerDefinitions", "cpu", "enableFaultInjection", "ephemeralStorage"],
    ...["executionRoleArn", "family", "ipcMode", "memory", "networkMode", "pidMode"],
    ...["placementConstraints", "proxyConfiguration", "requiresCompatibilities"],
    ...["runtimePlatform", "taskRoleArn", "volumes"],
  ],
  "aws:iam/instanceProfile:InstanceProfile": [...named, "path"],
  "aws:iam/policy:Policy": ["description", ...named, "path"],
  "aws:iam/role:Role": [...named, "path"],
  "aws:iam/rolePolicy:RolePolicy": [...named, "role"],
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": ["policyArn", "role"],
  "aws:kms/alias:Alias": named,
  "aws:kms/key:Key": [
    ...["customKeyStoreId", "customerMasterKeySpec", "keyUsage", "multiRegion", "xksKeyId"],
  ],
  "aws:lambda/function:Function": ["name", "packageType"],
  "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig": ["functionName", "qualifier"],
  "aws:lambda/permission:Permission": [
    ...["action", "eventSourceToken", "function", "functionUrlAuthType", "principal"],
    ...["principalOrgId", "qualifier", "sourceAccount", "sourceArn", "statementId"],
    "statementIdPrefix",
  ],
  "aws:lb/listener:Listener": ["loadBalancerArn"],
  "aws:lb/listenerRule:ListenerRule": ["listenerArn"],
  "aws:lb/loadBalancer:LoadBalancer": [
    ...["customerOwnedIpv4Pool", "internal", "loadBalancerType", ...named],
  ],
  "aws:lb/targetGroup:TargetGroup": [
    ...["ipAddressType", ...named, "port", "protocol", "protocolVersion", "targetType", "vpcId"],
  ],
  "aws:rds/instance:Instance": [
    ...["availabilityZone", "backupTarget", "characterSetName", "dbName", "engine"],
    ...["kmsKeyId", "ncharCharacterSetName", "restoreToPointInTime", "s3Import"],
    ...["snapshotIdentifier", "storageEncrypted", "timezone", "username"],
  ],
  "aws:rds/parameterGroup:ParameterGroup": ["description", "family", ...named],
  "aws:rds/subnetGroup:SubnetGroup": named,
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": ["accountId"],
  "aws:s3/bucket:Bucket": ["bucket", "bucketPrefix", "objectLockEnabled"],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": [
    ...["bucket", "expectedBucketOwner"],
  ],
  "aws:s3/bucketLogging:BucketLogging": ["bucket", "expectedBucketOwner"],
  "aws:s3/bucketMetric:BucketMetric": ["bucket", "name"],
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": [
    ...["bucket", "expectedBucketOwner", "objectLockEnabled"],
  ],
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ["bucket"],
  "aws:s3/bucketPolicy:BucketPolicy": ["bucket"],
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ["bucket"],
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": [
    ...["bucket", "expectedBucketOwner"],
  ],
  "aws:s3/bucketVersioning:BucketVersioning": ["bucket", "expectedBucketOwner"],
  "aws:servicediscovery/httpNamespace:HttpNamespace": ["name"],
  "aws:servicediscovery/privateDnsNamespace:PrivateDnsNamespace": ["name", "vpc"],
  "aws:servicediscovery/service:Service": [
    ...["dnsConfig.namespaceId", "dnsConfig.routingPolicy", "name", "namespaceId", "type"],
  ],
  "aws:sns/topic:Topic": ["fifoTopic", ...named],
  "aws:sns/topicPolicy:TopicPolicy": ["arn"],
  // The provider's own word for the topic.
  "aws:sns/topicSubscription:TopicSubscription": ["endpoint", "protocol", "topic"],
  "aws:ssm/activation:Activation": [
    ...["description", "expirationDate", "iamRole", "name", "registrationLimit", "tags"],
  ],
  "aws:ssm/maintenanceWindow:MaintenanceWindow": [],
  "aws:ssm/maintenanceWindowTarget:MaintenanceWindowTarget": ["resourceType", "windowId"],
  "aws:ssm/maintenanceWindowTask:MaintenanceWindowTask": ["taskType", "windowId"],
  "aws:ssm/patchBaseline:PatchBaseline": ["operatingSystem"],
  "aws:ssm/patchGroup:PatchGroup": ["baselineId", "patchGroup"],
  "aws:storagegateway/cache:Cache": ["diskId", "gatewayArn"],
  "aws:storagegateway/gateway:Gateway": [
    ...["activationKey", "gatewayIpAddress", "gatewayType", "gatewayVpcEndpoint"],
    ...["mediumChangerType", "tapeDriveType"],
  ],
  "aws:storagegateway/nfsFileShare:NfsFileShare": [
    ...["bucketRegion", "gatewayArn", "locationArn", "roleArn", "vpcEndpointDnsName"],
  ],
};
