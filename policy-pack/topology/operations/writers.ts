import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import type { Graph } from "../graph";
import { inlineRoutes } from "../network";

/** What there may be one of for each parent, because AWS keeps one setting and the last writer wins. */
const singles: [parent: string, child: string, property: string][] = [
  [Aws.Bucket, Aws.BucketAcl, "bucket"],
  [Aws.Bucket, Aws.BucketEncryption, "bucket"],
  [Aws.Bucket, Aws.BucketLifecycle, "bucket"],
  [Aws.Bucket, Aws.BucketLogging, "bucket"],
  [Aws.Bucket, Aws.BucketNotification, "bucket"],
  [Aws.Bucket, Aws.BucketObjectLock, "bucket"],
  [Aws.Bucket, Aws.BucketOwnershipControls, "bucket"],
  [Aws.Bucket, Aws.BucketPolicy, "bucket"],
  [Aws.Bucket, Aws.BucketPublicAccessBlock, "bucket"],
  [Aws.Bucket, Aws.BucketVersioning, "bucket"],
  [Aws.EcrRepository, Aws.EcrLifecyclePolicy, "repository"],
  [Aws.EcrRepository, Aws.EcrRepositoryPolicy, "repository"],
  [Aws.FileSystem, Aws.FileSystemPolicy, "fileSystemId"],
  [Aws.Key, Aws.KeyPolicy, "keyId"],
  [Aws.Queue, Aws.QueuePolicy, "queueUrl"],
  [Aws.Secret, Aws.SecretPolicy, "secretArn"],
  [Aws.Subnet, Aws.NetworkAclAssociation, "subnetId"],
  [Aws.Subnet, Aws.RouteTableAssociation, "subnetId"],
  [Aws.Vpc, Aws.MainRouteTableAssociation, "vpcId"],
  [Aws.Topic, Aws.TopicPolicy, "arn"],
  [Aws.BackupVault, Aws.BackupVaultPolicy, "backupVaultName"],
];

export const writtenTypes = [...new Set(singles.map(([parent]) => parent)), Aws.RouteTable];

/** Resources that write the same setting of a parent, each group with more than one. */
export function rivalWriters(graph: Graph, parent: Resource): Resource[][] {
  const groups = singles
    .filter(([type]) => type === parent.type)
    .map(([, child, property]) => graph.referrers(parent, [child], property).found);
  const routes = parent.type === Aws.RouteTable ? defaultRoutes(graph, parent) : [];
  return [...groups, ...routes].filter((group) => group.length > 1);
}

/** Default routes of a table, which may have one for each version of IP; and routes that are written in two ways at once. */
function defaultRoutes(graph: Graph, table: Resource): Resource[][] {
  const routes = graph.referrers(table, [Aws.Route], "routeTableId").found;
  const leading = (property: string, everywhere: string) =>
    routes.filter((route) => route.read(property) === everywhere);
  const mixed =
    inlineRoutes(graph, table).length > 0 && routes.length > 0 ? [table, ...routes] : [];
  return [
    leading("destinationCidrBlock", "0.0.0.0/0"),
    leading("destinationIpv6CidrBlock", "::/0"),
    mixed,
  ];
}
