import type { Resource } from "../kit/resource";
import { tagsOf } from "../kit/tags";
import { Aws } from "../kit/types";
import { all, at, given, UNKNOWN, type Reading, type Unknown, type Value } from "../kit/value";
import type { Graph } from "./graph";

type Truth = boolean | Unknown;

/** Whether any of a stack's backup selections takes in a resource, or EFS backs it up by itself. */
export function isSelected(graph: Graph, resource: Resource): Truth {
  return any([
    ...graph.ofType(Aws.BackupSelection).map((selection) => takes(selection, resource)),
    ...graph
      .referrers(resource, [Aws.FileBackupPolicy], "fileSystemId")
      .found.map((policy) => isEnabled(policy.read("backupPolicy", "status"))),
  ]);
}

/** Whether what a backup selection takes in of a resource is also copied to another vault. */
export function isCopied(graph: Graph, resource: Resource): Truth {
  return any(
    graph.ofType(Aws.BackupSelection).map((selection) => {
      const plans = graph.reference(selection, "planId", [Aws.BackupPlan]);
      const copies = plans.targets.flatMap((plan) => all(plan.read("rules"), "copyActions"));
      const taken = takes(selection, resource);
      if (copies.length > 0) return taken;
      return plans.lost && taken !== false ? UNKNOWN : false;
    }),
  );
}

const isEnabled = (status: Reading): Truth => (status === UNKNOWN ? UNKNOWN : status === "ENABLED");

/**
 * How AWS Backup reads a selection: what is listed by ARN *or* carries one of the tags, if it meets *every* condition, except what is
 * excluded. Conditions alone select nothing.
 */
function takes(selection: Resource, resource: Resource): Truth {
  const included = any([
    lists(selection, "resources", resource),
    ...all(selection.read("selectionTags")).map((tag) => carries(resource, tag, equals)),
  ]);
  return every([
    included,
    ...conditions(selection, resource),
    not(lists(selection, "notResources", resource)),
  ]);
}

function conditions(selection: Resource, resource: Resource): Truth[] {
  const forms: [form: string, holds: (value: string, wanted: string) => boolean][] = [
    ["stringEquals", equals],
    ["stringLikes", isLike],
    ["stringNotEquals", (value, wanted) => !equals(value, wanted)],
    ["stringNotLikes", (value, wanted) => !isLike(value, wanted)],
  ];
  return forms.flatMap(([form, holds]) =>
    all(selection.read("conditions"), form).map((tag) => carries(resource, tag, holds)),
  );
}

/** Whether a list of ARNs, which may hold wildcards, names a resource. */
function lists(selection: Resource, property: string, resource: Resource): Truth {
  if (selection.sources(property).includes(resource)) return true;
  const arn = resource.read("arn");
  return any(
    all(selection.read(property)).map((pattern) => {
      if (pattern === "*") return true;
      // An unknown entry comes from another resource, which is among the list's sources.
      if (typeof pattern !== "string")
        return selection.sources(property).length > 0 ? false : UNKNOWN;
      if (typeof arn === "string" && given(arn)) return isLike(arn, pattern);
      // A literal ARN names something that exists; a pattern can also take in what does not exist yet.
      return pattern.includes("*") ? UNKNOWN : false;
    }),
  );
}

/** Conditions write a tag as `aws:ResourceTag/<key>`. */
function carries(
  resource: Resource,
  tag: Value,
  holds: (value: string, wanted: string) => boolean,
): Truth {
  const key = at(tag, "key");
  const wanted = at(tag, "value");
  if (typeof key !== "string" || typeof wanted !== "string") return UNKNOWN;
  const { known, complete } = tagsOf(resource);
  const value = known[key.replace("aws:ResourceTag/", "")] ?? (complete ? "" : UNKNOWN);
  return typeof value === "string" ? holds(value, wanted) : UNKNOWN;
}

const equals = (value: string, wanted: string) => value === wanted;

function isLike(value: string, pattern: string): boolean {
  const literal = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(value);
}

function any(truths: Truth[]): Truth {
  return truths.includes(true) || (truths.includes(UNKNOWN) ? UNKNOWN : false);
}

function every(truths: Truth[]): Truth {
  return !truths.includes(false) && (truths.includes(UNKNOWN) ? UNKNOWN : true);
}

const not = (truth: Truth): Truth => (truth === UNKNOWN ? UNKNOWN : !truth);
