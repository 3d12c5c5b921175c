/** Type tokens of databases, files and backups. */
export const dataTypes = {
  BackupSelection: "aws:backup/selection:Selection",
  BackupVault: "aws:backup/vault:Vault",
  Bucket: "aws:s3/bucket:Bucket",
  BucketEncryption:
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  BucketLogging: "aws:s3/bucketLogging:BucketLogging",
  BucketPublicAccessBlock: "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
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
