import type { AlertTopicArgs, OpsPlaneArgs } from "../components";
import { physicalName } from "../components/shared/deployment";
import { promiseTags } from "./promise";
import type { StackSettings } from "./settings";

/** The region that backups are copied to. */
const copyRegion = ({ operations, recoveryRegion }: StackSettings) =>
  operations.backup.copyTo ?? recoveryRegion;

export function alertArguments(settings: StackSettings): AlertTopicArgs {
  return {
    deployment: settings.deployment,
    contacts: settings.operations.contacts,
    recoveryRegion: copyRegion(settings),
    tags: promiseTags(settings),
  };
}

export function operationsArguments(
  settings: StackSettings,
): Omit<OpsPlaneArgs, "alarmTopicArn" | "alarms"> {
  const { deployment, accountBaseline, sites, operations, protection } = settings;
  const { patching, backup, logRetentionDays } = operations;
  return {
    deployment,
    accountBaseline,
    vpcPublicAccess: operations.vpcPublicAccess,
    trail: operations.trail,
    fleets: Object.fromEntries(
      Object.entries(sites).flatMap(([site, { fleets }]) =>
        Object.entries(fleets).map(([name, { hosts, os, runs, activations }]) => [
          name,
          { site, hosts, os, runs, activations },
        ]),
      ),
    ),
    patching: {
      schedule: patching.schedule,
      timezone: patching.timezone,
      durationHours: patching.duration,
    },
    backup: {
      planName: backupPlanName(deployment),
      schedule: backup.schedule,
      retentionDays: backup.retentionDays,
      copyToRegion: copyRegion(settings),
      lock: backup.lock,
      restoreTests: backup.restoreTests,
    },
    logRetentionDays,
    protection,
  };
}

/** The value of the tag by which a stack's backup plan finds what it backs up: no other stack's plan has it. */
export function backupPlanName(deployment: StackSettings["deployment"]): string {
  return physicalName(deployment, "daily");
}
