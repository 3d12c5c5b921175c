import { append } from "../../kit/append";
import { mustBeOn } from "../../kit/judgements";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, type Value } from "../../kit/value";
import { undecided, violation, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph } from "../graph";
import { logOutlets, logProducers } from "./log-outlets";
import type { Path } from "./log-settings";

/** The resources by which AWS writes logs into a bucket. */
export function logWriters(graph: Graph, bucket: Resource): Resource[] {
  return writersOf(graph).get(bucket) ?? [];
}

const writersOf: (graph: Graph) => Map<Resource, Resource[]> = perGraph((graph) => {
  const writers = new Map<Resource, Resource[]>();
  for (const producer of graph.ofType(...logProducers)) {
    const targets = logOutlets(graph, producer).flatMap(({ to }) => to.targets);
    for (const target of new Set(targets)) {
      append(writers, target, producer);
    }
  }
  return writers;
});

/** Whether a bucket receives logs that AWS writes, rather than data of the platform's own. */
export function receivesLogs(graph: Graph, bucket: Resource): boolean {
  return logWriters(graph, bucket).length > 0;
}

/** Whether a bucket keeps the records of a trail: what an intruder would want to change afterwards. */
export function holdsAuditRecords(graph: Graph, bucket: Resource): boolean {
  return logWriters(graph, bucket).some(({ type }) => type === Aws.Trail);
}

/** Whether a bucket receives logs that are let in by its access-control list alone. */
export function needsAcls(graph: Graph, bucket: Resource): boolean {
  return logWriters(graph, bucket).some(({ type }) => type === Aws.Distribution);
}

/** What is set for a bucket, and what may or may not be set for it. */
export interface BucketSettings {
  values: Value[];
  /** Resources for buckets that are not known. */
  lost: Resource[];
}

/** A setting of a bucket, whether made by resources of its own or, as it was done before, by the bucket itself. */
export function bucketSettings(
  graph: Graph,
  bucket: Resource,
  apart: { type: string; path: Path },
  inline?: Path,
): BucketSettings {
  const { found, lost } = graph.referrers(bucket, [apart.type], "bucket");
  return {
    values: [
      ...found.flatMap((resource) => through(resource, apart.path)),
      ...(inline ? through(bucket, inline) : []),
    ],
    lost,
  };
}

const through = (resource: Resource, [property, ...path]: Path): Value[] =>
  all(resource.read(property), ...path);

/** What to say of a bucket for which nothing is found. A resource for an unknown bucket leaves that open. */
export function lacking({ lost }: { lost: readonly Resource[] }, because: string): Verdict[] {
  return lost[0]
    ? undecided(`the bucket of ${lost[0].label} is not known yet`)
    : violation(because);
}

/** The flags of a public access block, whether of a bucket, an access point or an account; all four are needed. */
export const publicAccessFlags = [
  "blockPublicAcls",
  "blockPublicPolicy",
  "ignorePublicAcls",
  "restrictPublicBuckets",
] as const;

/** Whether one public access block keeps everybody out of a bucket, as far as it can be told. */
export function judgePublicAccess(graph: Graph, bucket: Resource): Verdict[] {
  const { found, lost } = graph.referrers(bucket, [Aws.BucketPublicAccessBlock], "bucket");
  const [block, ...others] = found;
  if (!block) return lacking({ lost }, "no public access block is for it");
  if (others.length > 0) {
    return violation(`${found.length} public access blocks overwrite each other`);
  }
  return publicAccessFlags.flatMap((flag) => mustBeOn(flag, block.read(flag)));
}

const logging = { type: Aws.BucketLogging, path: ["targetBucket"] } as const;

/** Whether a bucket logs who asked for what. */
export function judgeAccessLogging(graph: Graph, bucket: Resource): Verdict[] {
  const settings = bucketSettings(graph, bucket, logging, ["logging", "targetBucket"]);
  return settings.values.length > 0 ? [] : lacking(settings, "it logs no requests");
}
