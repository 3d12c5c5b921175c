import { Aws } from "../../kit";

/** What costs money or holds data, and says by its tags whose it is. */
export const taggedTypes = [
  ...[Aws.Vpc, Aws.Subnet, Aws.NatGateway, Aws.Instance, Aws.LaunchTemplate, Aws.LoadBalancer],
  ...[Aws.EcsCluster, Aws.EcsService, Aws.DatabaseInstance, Aws.DatabaseCluster, Aws.Table],
  ...[Aws.Bucket, Aws.FileSystem, Aws.Volume, Aws.FileGateway, Aws.NfsFileShare, Aws.BackupVault],
  ...[Aws.Key, Aws.Topic, Aws.Trail, Aws.LogGroup],
];
