import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, textOf, UNKNOWN, type Value } from "../../kit/value";
import { containersOf } from "../containers";
import type { Graph, Reference } from "../graph";
import { logsOfContainer } from "./log-groups";
import { logSettings, type LogSetting, type Path } from "./log-settings";
import type { LogWriter } from "./log-writers";

/** A way by which a resource writes logs. */
export interface Outlet {
  /** What it writes: "access logs". */
  log: string;
  /** Where it goes: log groups and buckets. */
  to: Reference;
  /** As whom AWS writes; left out where it needs no policy, or writes with a role of the stack's own. */
  writer?: LogWriter;
  /** What the keys of objects begin with. */
  prefix: string;
  /** The property that has to name the role for log groups. */
  role?: string;
  /** Whether AWS makes a log group that is not there, to keep for ever. */
  makesGroup?: boolean;
}

const exporters: Record<string, string> = {
  [Aws.DatabaseCluster]: "cluster",
  [Aws.DatabaseInstance]: "instance",
};

/** Everything of the platform that writes logs. */
export const logProducers = [
  ...new Set([...Object.keys(logSettings), ...Object.keys(exporters), Aws.TaskDefinition]),
];

/** The ways by which a resource writes logs that are turned on. */
export function logOutlets(graph: Graph, producer: Resource): Outlet[] {
  const named = (logSettings[producer.type] ?? []).flatMap((setting) =>
    outletOf(graph, producer, setting),
  );
  return [...named, ...exportedLogs(graph, producer), ...containerLogs(graph, producer)];
}

function outletOf(graph: Graph, producer: Resource, setting: LogSetting): Outlet[] {
  const { log, path, on, onByDefault = false, prefix, role, writer } = setting;
  if (on && !isOn(producer, on, onByDefault)) return [];
  const [property] = path;
  const names = all(read(producer, path)).map(destinationName);
  const to = graph.resolve(producer, property, names, [Aws.LogGroup, Aws.Bucket]);
  if (!to.given) return [];
  return [
    {
      log,
      to,
      prefix: prefix ? textOf(read(producer, prefix)) : "",
      ...(role && { role }),
      ...(writer && { writer: typeof writer === "function" ? writer(producer) : writer }),
    },
  ];
}

const read = (resource: Resource, [property, ...path]: Path) =>
  at(resource.read(property), ...path);

/** A flag that is not known may be on. */
function isOn(producer: Resource, path: Path, byDefault: boolean): boolean {
  const flag = read(producer, path);
  return flag === UNKNOWN || (given(flag) ? textOf(flag) === "true" : byDefault);
}

/** The name of the log group or bucket in an ARN, or in a bucket's domain name. */
const destinationName = (value: Value): Value =>
  typeof value === "string"
    ? value
        .replace(/^arn:.*:log-group:([^:]*).*$/, "$1")
        .replace(/^arn:[^:]*:s3:::([^/]*).*$/, "$1")
        .replace(/^([a-z0-9.-]+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/, "$1")
    : value;

/** A database exports each kind of log to a group whose name AWS makes from its own. */
function exportedLogs(graph: Graph, database: Resource): Outlet[] {
  const kind = exporters[database.type];
  if (kind === undefined) return [];
  const identifier = database.read(kind === "cluster" ? "clusterIdentifier" : "identifier");
  return all(database.read("enabledCloudwatchLogsExports")).map((log) => {
    const isKnown = typeof log === "string" && typeof identifier === "string";
    const name = isKnown ? `/aws/rds/${kind}/${identifier}/${log}` : undefined;
    const targets = graph
      .ofType(Aws.LogGroup)
      .filter(
        (group) =>
          (isKnown && group.read("name") === name) || group.sources("name").includes(database),
      );
    const foreign = targets.length === 0 && name !== undefined ? [name] : [];
    const lost = targets.length + foreign.length === 0;
    const to = { targets, foreign, given: true, lost };
    return { log: `${textOf(log)} log`.trim(), prefix: "", to, makesGroup: true };
  });
}

/** Containers that write to log groups. What else they write to is made to keep logs. */
function containerLogs(graph: Graph, definition: Resource): Outlet[] {
  if (definition.type !== Aws.TaskDefinition) return [];
  const containers = containersOf(graph, definition);
  if (!containers) {
    const to = { targets: [], foreign: [], given: true, lost: true };
    return [{ log: "logs of its containers", prefix: "", to }];
  }
  return containers.flatMap((container) => {
    const logs = logsOfContainer(container);
    if (logs === undefined || logs === UNKNOWN) return [];
    const { group, makesGroup } = logs;
    const to = graph.resolve(definition, "containerDefinitions", all(group), [Aws.LogGroup]);
    return to.given ? [{ log: `logs of ${container.label}`, prefix: "", to, makesGroup }] : [];
  });
}
