import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { perGraph, type Graph } from "../graph";

const byDefault = ["applyServerSideEncryptionByDefault"];

/** Where what holds data names its key. */
const uses: [type: string, path: string[]][] = [
  [Aws.BackupVault, ["kmsKeyArn"]],
  [Aws.Bucket, ["serverSideEncryptionConfiguration", "rule", ...byDefault, "kmsMasterKeyId"]],
  [Aws.BucketEncryption, ["rules", ...byDefault, "kmsMasterKeyId"]],
  [Aws.DatabaseCluster, ["kmsKeyId"]],
  [Aws.DatabaseInstance, ["kmsKeyId"]],
  [Aws.FileSystem, ["kmsKeyId"]],
  [Aws.NfsFileShare, ["kmsKeyArn"]],
  [Aws.Secret, ["kmsKeyId"]],
  [Aws.SmbFileShare, ["kmsKeyArn"]],
  [Aws.Table, ["serverSideEncryption", "kmsKeyArn"]],
  [Aws.Volume, ["kmsKeyId"]],
];

/** For each key, what cannot be read without it. */
const usersOfKeys: (graph: Graph) => Map<Resource, Resource[]> = perGraph((graph) => {
  const users = new Map<Resource, Resource[]>();
  for (const [type, path] of uses) {
    for (const user of graph.ofType(type)) {
      const keys = graph.reference(user, path, [Aws.Key]).targets;
      for (const key of keys) append(users, key, user);
    }
  }
  return users;
});

export const usersOfKey = (graph: Graph, key: Resource): Resource[] =>
  usersOfKeys(graph).get(key) ?? [];
