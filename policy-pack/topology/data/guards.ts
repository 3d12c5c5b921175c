import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { given, UNKNOWN, type Reading } from "../../kit/value";

/** A guard against the loss of data: whether it is there, and what its absence is called. */
interface Guard {
  holds: (resource: Resource) => Truth;
  lacking: string;
}

const whether = (reading: Reading, holds: (known: Reading) => boolean) =>
  reading === UNKNOWN ? UNKNOWN : holds(reading);

const isProtected: Guard = {
  holds: ({ isProtected: kept }) => kept,
  lacking: "Pulumi may delete it (protect)",
};
const refusesDeletion = (property: string): Guard => ({
  holds: (resource) => whether(resource.read(property), (value) => value === true),
  lacking: `AWS does not refuse to delete it (${property})`,
});
const leavesASnapshot: Guard = {
  holds: (resource) => whether(resource.read("skipFinalSnapshot"), (value) => value !== true),
  lacking: "it leaves no snapshot behind (skipFinalSnapshot)",
};
const keepsBackups: Guard = {
  holds: (resource) =>
    whether(resource.read("backupRetentionPeriod"), (days) => typeof days === "number" && days > 0),
  lacking: "it keeps no backups of its own (backupRetentionPeriod)",
};
const isEmptiedByHand: Guard = {
  holds: (resource) =>
    whether(resource.read("forceDestroy"), (value) => !given(value) || value === false),
  lacking: "deleting it deletes what is in it (forceDestroy)",
};

const guards: Record<string, Guard[]> = {
  [Aws.BackupVault]: [isProtected, isEmptiedByHand],
  [Aws.Bucket]: [isProtected, isEmptiedByHand],
  [Aws.DatabaseCluster]: [isProtected, refusesDeletion("deletionProtection"), leavesASnapshot],
  [Aws.DatabaseInstance]: [
    isProtected,
    refusesDeletion("deletionProtection"),
    leavesASnapshot,
    keepsBackups,
  ],
  [Aws.FileSystem]: [isProtected],
  [Aws.Secret]: [isProtected],
  [Aws.Table]: [isProtected, refusesDeletion("deletionProtectionEnabled")],
};

export const guardedTypes = Object.keys(guards);

/** The guards that a resource lacks, and those that cannot be told, in words. */
export function guardsOf(resource: Resource): { lacking: string[]; unclear: string[] } {
  const all = guards[resource.type] ?? [];
  const those = (state: Truth) =>
    all.filter((guard) => guard.holds(resource) === state).map(({ lacking }) => lacking);
  return { lacking: those(false), unclear: those(UNKNOWN) };
}
