import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, textOf, UNKNOWN, type Reading, type Unknown } from "../../kit/value";
import { plansOf } from "../data";
import type { Graph } from "../graph";
import { spansOfSchedule } from "./schedules";
import { isWithin, overlap, spansOf, type Span } from "./week";

/** When something is done to a resource. */
export interface Booking {
  resource: Resource;
  /** The property that says so. */
  property: string;
  kind: "backup" | "maintenance";
  /** Each time in the week. None where it comes due at no time that can be told; unknown while the property is. */
  spans: Span[] | Unknown;
}

/** For each type, the properties that hold a window. */
const windows: Record<string, [property: string, kind: Booking["kind"]][]> = {
  [Aws.DatabaseInstance]: [
    ["backupWindow", "backup"],
    ["maintenanceWindow", "maintenance"],
  ],
  [Aws.DatabaseCluster]: [
    ["preferredBackupWindow", "backup"],
    ["preferredMaintenanceWindow", "maintenance"],
  ],
  [Aws.ClusterInstance]: [["preferredMaintenanceWindow", "maintenance"]],
  [Aws.MigrationInstance]: [["preferredMaintenanceWindow", "maintenance"]],
};

export const bookedTypes = [...Object.keys(windows), Aws.MaintenanceWindow, Aws.BackupPlan];

/**
 * Minutes of a backup job that have to be free: AWS Backup starts none of a database in the hour before its maintenance window, nor
 * while that or its own backup window lasts. Source: AWS Backup Developer Guide, "Amazon RDS backups".
 */
const backupJob = 60;

/** When something is done to a resource, or by it. What AWS chooses a time for is left out. */
export function bookingsOf(resource: Resource): Booking[] {
  const { type } = resource;
  if (type === Aws.MaintenanceWindow) {
    const hours = Number(textOf(resource.read("duration")));
    const zone = resource.read("scheduleTimezone");
    const spans = spansAt(resource.read("schedule"), zone, hours * 60);
    return [{ resource, property: "schedule", kind: "maintenance", spans }];
  }
  if (type === Aws.BackupPlan) {
    return all(resource.read("rules")).map((rule): Booking => {
      const spans = spansAt(
        at(rule, "schedule"),
        at(rule, "scheduleExpressionTimezone"),
        backupJob,
      );
      return { resource, property: "schedule", kind: "backup", spans };
    });
  }
  return (windows[type] ?? [])
    .filter(([property]) => given(resource.read(property)))
    .map(([property, kind]): Booking => {
      const window = resource.read(property);
      const spans = window === UNKNOWN ? UNKNOWN : (spansOf(textOf(window)) ?? []);
      return { resource, property, kind, spans };
    });
}

function spansAt(schedule: Reading, zone: Reading, minutes: number): Span[] | Unknown {
  if (schedule === UNKNOWN || zone === UNKNOWN) return UNKNOWN;
  return spansOfSchedule(textOf(schedule), minutes, textOf(zone) || undefined) ?? [];
}

/** Two bookings that meet although they should not, and the first time in the list at which they do. */
export interface Clash {
  one: Booking;
  other: Booking;
  at: Span;
}

/** Where a resource's bookings meet each other, or those of what it depends on or is a pair with. */
export function clashes(graph: Graph, subject: Resource): Clash[] {
  const own = bookingsOf(subject);
  return own.flatMap((one, index) => {
    const rivals = [...own.slice(index + 1), ...rivalsOf(graph, one)];
    return rivals.flatMap((other) => {
      const at = meeting(one, other);
      return at ? [{ one, other, at }] : [];
    });
  });
}

function meeting({ spans: ours }: Booking, { spans: theirs }: Booking): Span | undefined {
  if (ours === UNKNOWN || theirs === UNKNOWN) return undefined;
  return ours.find((span) => theirs.some((their) => overlap(span, their)));
}

/** What a booking must not meet. Each pair is judged from one side. */
function rivalsOf(graph: Graph, { resource, kind }: Booking): Booking[] {
  const databases = graph.ofType(Aws.DatabaseInstance, Aws.DatabaseCluster).flatMap(bookingsOf);
  const ofMaintenance = databases.filter((one) => one.kind === "maintenance");
  switch (resource.type) {
    // While a database restarts nothing is copied from it, and a host that restarts too is one failure more.
    case Aws.MigrationInstance:
      return databases;
    case Aws.MaintenanceWindow:
      return ofMaintenance;
    case Aws.DatabaseInstance:
    case Aws.DatabaseCluster:
      return [
        ...plansOf(graph, resource).flatMap(bookingsOf),
        ...(kind === "maintenance" ? partners(graph, resource).flatMap(bookingsOf) : []).filter(
          (one) => one.kind === "maintenance",
        ),
      ];
    case Aws.ClusterInstance:
      return partners(graph, resource).flatMap(bookingsOf);
    default:
      return [];
  }
}

/** What takes over when a resource is under maintenance: its source, or earlier members of its cluster. */
function partners(graph: Graph, resource: Resource): readonly Resource[] {
  if (resource.type === Aws.DatabaseInstance) {
    return graph.reference(resource, "replicateSourceDb", [Aws.DatabaseInstance]).targets;
  }
  const { targets } = graph.reference(resource, "clusterIdentifier", [Aws.DatabaseCluster]);
  const members = targets.flatMap(
    (cluster) => graph.referrers(cluster, [resource.type], "clusterIdentifier").found,
  );
  return members.slice(0, Math.max(0, members.indexOf(resource)));
}

/** Times of a booking that lie in none of the hours that are allowed. */
export const outside = (spans: readonly Span[], hours: readonly Span[]): Span[] =>
  spans.filter((span) => !hours.some((allowed) => isWithin(span, allowed)));
