import type { Resource } from "./resource";
import { Aws } from "./types";
import { at, UNKNOWN, valueOf, type Properties, type Reading } from "./value";

/** The tags that a resource will carry. */
export interface Tags {
  known: Properties;
  /** False where there may be more than is known: then an absent tag is not absent for sure. */
  complete: boolean;
}

/** A resource's tags over those that its provider puts on everything. */
export function tagsOf(resource: Resource): Tags {
  const parts = [defaultTagsOf(resource), resource.read("tags")];
  const known = Object.assign(
    {},
    ...parts.filter((part) => typeof part === "object"),
  ) as Properties;
  return { known, complete: !parts.includes(UNKNOWN) };
}

/**
 * The tags that a resource's provider puts on everything. A provider's settings reach a policy as JSON texts; a setting that hangs on a
 * resource is unknown as a whole.
 */
export function defaultTagsOf(resource: Resource): Reading {
  const setting = resource.readProvider("defaultTags");
  if (typeof setting !== "string") return at(setting, "tags");
  try {
    return at(valueOf(JSON.parse(setting)), "tags");
  } catch {
    return UNKNOWN;
  }
}

/** What costs money or holds data, and says by its tags whose it is. */
export const taggedTypes = [
  ...[Aws.Vpc, Aws.Subnet, Aws.NatGateway, Aws.Instance, Aws.LaunchTemplate, Aws.LoadBalancer],
  ...[Aws.EcsCluster, Aws.EcsService, Aws.DatabaseInstance, Aws.DatabaseCluster, Aws.Table],
  ...[Aws.Bucket, Aws.FileSystem, Aws.Volume, Aws.FileGateway, Aws.NfsFileShare, Aws.BackupVault],
  ...[Aws.Key, Aws.Topic, Aws.Trail, Aws.LogGroup],
];
