import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, UNKNOWN, valueOf, type Reading, type Value } from "../../kit/value";
import type { Graph } from "../graph";

/**
 * What is told of a database's events, one list of categories for each who is told: an empty one stands for all. Either RDS
 * itself tells, by a subscription, or EventBridge does, by a rule with a target.
 */
export function toldEvents(graph: Graph, database: Resource): Value[][] {
  return [...subscribed(graph, database), ...ruled(graph, database)];
}

function subscribed(graph: Graph, database: Resource): Value[][] {
  const kind = database.type === Aws.DatabaseCluster ? "db-cluster" : "db-instance";
  return graph
    .ofType(Aws.DatabaseEventSubscription)
    .filter((subscription) => {
      const source = subscription.read("sourceType");
      const named = graph.reference(subscription, "sourceIds", [database.type]);
      const isAbout = !named.given || named.lost || named.targets.includes(database);
      return (
        subscription.read("enabled") !== false && (!given(source) || source === kind) && isAbout
      );
    })
    .map((subscription) => all(subscription.read("eventCategories")));
}

function ruled(graph: Graph, database: Resource): Value[][] {
  return graph
    .ofType(Aws.EventRule)
    .filter(
      (rule) =>
        rule.read("state") !== "DISABLED" &&
        graph.referrers(rule, [Aws.EventTarget], "rule").found.length > 0,
    )
    .flatMap((rule) => {
      const pattern = patternOf(rule.read("eventPattern"));
      return pattern === UNKNOWN && isOfOthers(rule, database) ? [] : matched(pattern, database);
    });
}

/** A pattern that waits for what other resources are called is about those. */
function isOfOthers(rule: Resource, database: Resource): boolean {
  const sources = rule.sources("eventPattern");
  return sources.length > 0 && !sources.includes(database);
}

/** The categories of a database's events that a pattern lets through; none when it is about something else. */
function matched(pattern: Reading, database: Resource): Value[][] {
  if (pattern === UNKNOWN) return [[UNKNOWN]];
  const [kind, property] =
    database.type === Aws.DatabaseCluster
      ? ["RDS DB Cluster Event", "clusterIdentifier"]
      : ["RDS DB Instance Event", "identifier"];
  const isAbout =
    all(at(pattern, "source")).includes("aws.rds") &&
    lets(at(pattern, "detail-type"), kind) &&
    lets(at(pattern, "detail", "SourceIdentifier"), database.read(property));
  if (!isAbout) return [];
  const detail = at(pattern, "detail");
  const ways = all(at(detail, "$or"));
  return ways.length > 0 ? ways.flatMap(categoriesOf) : categoriesOf(detail);
}

/** Whether a filter of a pattern lets a value through, as far as it is known. */
const lets = (filter: Reading, value: Reading) =>
  value === UNKNOWN || !given(filter) || all(filter).some((allowed) => allowed === value);

/** Single events, by their ids, are no category. */
const categoriesOf = (detail: Reading): Value[][] =>
  given(at(detail, "EventID")) ? [] : [all(at(detail, "EventCategories"))];

function patternOf(text: Reading): Reading {
  if (typeof text !== "string") return text;
  try {
    return valueOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
