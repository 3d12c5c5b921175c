import type { Resource } from "../../kit/resource";
import { tagsOf } from "../../kit/tags";
import { allOf, anyOf, not, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import {
  all,
  at,
  given,
  UNKNOWN,
  type Properties,
  type Reading,
  type Unknown,
  type Value,
} from "../../kit/value";
import type { Graph } from "../graph";

/** Whether any of a stack's backup selections takes in a resource, or EFS backs it up by itself. */
export function isSelected(graph: Graph, resource: Resource): Truth {
  return anyOf([
    ...graph.ofType(Aws.BackupSelection).map((selection) => takes(selection, resource)),
    ...graph
      .referrers(resource, [Aws.FileBackupPolicy], "fileSystemId")
      .found.map((policy) => isEnabled(policy.read("backupPolicy", "status"))),
  ]);
}

/** The plans of a stack that back up a resource. */
export const plansOf = (graph: Graph, resource: Resource): Resource[] => [
  ...new Set(
    graph
      .ofType(Aws.BackupSelection)
      .filter((selection) => takes(selection, resource) === true)
      .flatMap((selection) => graph.reference(selection, "planId", [Aws.BackupPlan]).targets),
  ),
];

/** Whether any of a stack's backup selections takes in what carries a tag; unknown where it has none at all. */
export function isTaken(graph: Graph, key: string, value: string): Truth {
  const selections = graph.ofType(Aws.BackupSelection);
  return selections.length === 0
    ? UNKNOWN
    : anyOf(selections.map((selection) => asksFor(selection, key, value)));
}

/** A selection asks for a tag in its list, or in a condition on all that it lists. */
function asksFor(selection: Resource, key: string, value: string): Truth {
  const tagged = { [key]: value };
  return anyOf([
    ...all(selection.read("selectionTags")).map((tag) => matches(tagged, tag, equals)),
    ...all(selection.read("conditions"), "stringEquals").map((tag) => matches(tagged, tag, equals)),
    ...all(selection.read("conditions"), "stringLikes").map((tag) => matches(tagged, tag, isLike)),
  ]);
}

/** Whether what a backup selection takes in of a resource is also copied to another vault. */
export function isCopied(graph: Graph, resource: Resource): Truth {
  return anyOf(
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
  const included = anyOf([
    lists(selection, "resources", resource),
    ...all(selection.read("selectionTags")).map((tag) => carries(resource, tag, equals)),
  ]);
  return allOf([
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
  const arn = resource.output("arn");
  return anyOf(
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
  const { known, complete } = tagsOf(resource);
  return matches(known, tag, holds, complete ? "" : UNKNOWN);
}

/** Whether tags meet what is asked of one of them. `missing`: what stands for a tag that is not there. */
function matches(
  tags: Properties,
  tag: Value,
  holds: (value: string, wanted: string) => boolean,
  missing: string | Unknown = "",
): Truth {
  const key = at(tag, "key");
  const wanted = at(tag, "value");
  if (typeof key !== "string" || typeof wanted !== "string") return UNKNOWN;
  const value = tags[key.replace("aws:ResourceTag/", "")] ?? missing;
  return typeof value === "string" ? holds(value, wanted) : UNKNOWN;
}

const equals = (value: string, wanted: string) => value === wanted;

function isLike(value: string, pattern: string): boolean {
  const literal = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(value);
}
