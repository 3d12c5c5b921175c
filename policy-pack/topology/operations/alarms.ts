import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, textOf, UNKNOWN, type Reading } from "../../kit/value";
import { balancerTypes, perGraph, type Graph } from "../graph";
import { interfaceTypes } from "../links";

/** What somebody has to hear of when it fails. */
export const alarmedTypes = [
  Aws.DatabaseCluster,
  Aws.DatabaseInstance,
  Aws.EcsService,
  ...balancerTypes,
  Aws.NatGateway,
  Aws.VpnConnection,
  ...interfaceTypes,
];

/** Whether an alarm is heard by itself, or by one that is composed of it. */
const isHeard = (graph: Graph, alarm: Resource): boolean =>
  [alarm, ...composedOf(graph, alarm)].some((one) => acts(graph, one));

/** The composite alarms whose rule names an alarm, by an edge or by its name in quotes or alone. */
function composedOf(graph: Graph, alarm: Resource): Resource[] {
  const name = alarm.output("name");
  const names = (rule: string) =>
    typeof name === "string" && rule.split(/[()"']/).some((part) => part.trim() === name);
  return graph
    .ofType(Aws.CompositeAlarm)
    .filter(
      (one) => one.sources("alarmRule").includes(alarm) || names(textOf(one.read("alarmRule"))),
    );
}

/** Whether an alarm's action ends with somebody: a topic with a subscription, or one outside the stack. */
function acts(graph: Graph, alarm: Resource): boolean {
  const { targets, foreign } = graph.reference(alarm, "alarmActions", [Aws.Topic]);
  const subscribed = targets.some(
    (topic) => graph.referrers(topic, [Aws.TopicSubscription], "topic").found.length > 0,
  );
  return subscribed || foreign.length > 0;
}

/** What the alarms of a stack watch: the resources that their dimensions come from, and the names in them. */
const watched: (graph: Graph) => Map<Resource | string, Resource[]> = perGraph((graph) => {
  const found = new Map<Resource | string, Resource[]>();
  for (const alarm of graph.ofType(Aws.MetricAlarm)) {
    const sources = ["dimensions", "metricQueries"].flatMap((property) => alarm.sources(property));
    const names = [
      ...values(alarm.read("dimensions")),
      ...all(alarm.read("metricQueries"), "metric", "dimensions").flatMap(values),
    ];
    for (const key of new Set<Resource | string>([...sources, ...names])) {
      append(found, key, alarm);
    }
  }
  return found;
});

/** The alarms on a resource, and those of them that somebody hears. */
export function alarmsOn(graph: Graph, resource: Resource): { all: Resource[]; heard: Resource[] } {
  const keys = ["id", "identifier", "clusterIdentifier", "name", "arnSuffix"]
    .map((property) => resource.output(property))
    .filter((name) => typeof name === "string" && given(name)) as string[];
  const found = [resource, ...keys].flatMap((key) => watched(graph).get(key) ?? []);
  const alarms = [...new Set(found)];
  return { all: alarms, heard: alarms.filter((alarm) => isHeard(graph, alarm)) };
}

/** An alarm of which it cannot be told what it watches: it has a dimension that is unknown and comes from nowhere. */
export const alarmAdrift: (graph: Graph) => Resource | undefined = perGraph((graph) =>
  graph
    .ofType(Aws.MetricAlarm)
    .find(
      (alarm) => alarm.sources("dimensions").length === 0 && isUnclear(alarm.read("dimensions")),
    ),
);

const isUnclear = (dimensions: Reading): boolean =>
  dimensions === UNKNOWN ||
  (typeof dimensions === "object" && Object.values(dimensions).includes(UNKNOWN));

const values = (dimensions: Reading): string[] =>
  typeof dimensions === "object" && !Array.isArray(dimensions)
    ? Object.keys(dimensions)
        .map((key) => at(dimensions, key))
        .filter((value) => typeof value === "string")
    : [];
