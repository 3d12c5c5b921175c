/** Type tokens of databases, files and backups. */
export const dataTypes = {
  AutomatedBackupsReplication:
    "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
  BackupPlan: "aws:backup/plan:Plan",
  BackupSelection: "aws:backup/selection:Selection",
  BackupVault: "aws:backup/vault:Vault",
  Bucket: "aws:s3/bucket:Bucket",
  BucketEncryption:
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  BucketLifecycle: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  BucketLogging: "aws:s3/bucketLogging:BucketLogging",
  BucketNotification: "aws:s3/bucketNotification:BucketNotification",
  BucketPolicy: "aws:s3/bucketPolicy:BucketPolicy",
  BucketPublicAccessBlock: "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
  BucketReplication: "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
  BucketVersioning: "aws:s3/bucketVersioning:BucketVersioning",
  ClusterInstance: "aws:rds/clusterInstance:ClusterInstance",
  DatabaseCluster: "aws:rds/cluster:Cluster",
  DatabaseInstance: "aws:rds/instance:Instance",
  DatabaseSubnetGroup: "aws:rds/subnetGroup:SubnetGroup",
  FileGateway: "aws:storagegateway/gateway:Gateway",
  FileSystem: "aws:efs/fileSystem:FileSystem",
  MountTarget: "aws:efs/mountTarget:MountTarget",
  NfsFileShare: "aws:storagegateway/nfsFileShare:NfsFileShare",
  SmbFileShare: "aws:storagegateway/smbFileShare:SmbFileShare",
  Table: "aws:dynamodb/table:Table",
} as const;
