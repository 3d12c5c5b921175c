import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, type Value } from "../../kit/value";
import { perGraph, type Graph } from "../graph";

/** A share of files that clients on premises mount, and all that stands behind it, as far as it is in the stack. */
export interface FileShare {
  resource: Resource;
  /** The protocol that clients speak. */
  protocol: "NFS" | "SMB";
  /** The appliance that serves it. */
  gateway: Resource | undefined;
  /** The cache disks of that appliance. */
  caches: Resource[];
  /** The bucket that its files are in. */
  bucket: Resource | undefined;
  /** The role by which the gateway reads and writes the bucket. */
  role: Resource | undefined;
  /** Addresses and ranges of the clients that may mount it. SMB knows users instead. */
  clients: Value[];
}

export const shareTypes = [Aws.NfsFileShare, Aws.SmbFileShare];

/** The shares of a stack, by their resource. */
export const fileShares: (graph: Graph) => Map<Resource, FileShare> = perGraph(
  (graph) => new Map(graph.ofType(...shareTypes).map((one) => [one, shareOf(graph, one)])),
);

function shareOf(graph: Graph, resource: Resource): FileShare {
  const [gateway] = graph.reference(resource, "gatewayArn", [Aws.FileGateway]).targets;
  return {
    resource,
    protocol: resource.type === Aws.NfsFileShare ? "NFS" : "SMB",
    gateway,
    caches: gateway ? graph.referrers(gateway, [Aws.GatewayCache], "gatewayArn").found : [],
    bucket: graph.reference(resource, "locationArn", [Aws.Bucket]).targets[0],
    role: graph.reference(resource, "roleArn", [Aws.Role]).targets[0],
    clients: all(resource.read("clientLists")),
  };
}
