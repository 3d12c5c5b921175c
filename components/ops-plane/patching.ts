import * as ssm from "@pulumi/aws/ssm";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../shared";
import type { Fleet } from "./fleets";
import { patchGroup } from "./names";
import { patchFamily, type PatchFamily } from "./operating-systems";
import type { Plane } from "./plane";

/** A baseline for each family of operating systems, and one window in which the hosts of every fleet are patched. */
export function patching(
  name: string,
  plane: Plane,
  fleets: Record<string, Fleet>,
  opts: pulumi.CustomResourceOptions,
): void {
  if (Object.keys(fleets).length === 0) return;
  const window = patchWindow(name, plane, opts);
  const baselines = new Map<string, ssm.PatchBaseline>();
  for (const [key, fleet] of Object.entries(fleets)) {
    const family = patchFamily(fleet.args.os);
    if (!family) continue;
    const baseline = baselines.get(family.family) ?? patchBaseline(name, family, plane, opts);
    baselines.set(family.family, baseline);
    const group = patchGroup(plane.deployment, key);
    new ssm.PatchGroup(
      `${name}-fleet-${key}-patch-group`,
      { baselineId: baseline.id, patchGroup: group },
      opts,
    );
    patchTask(name, key, fleet, { window, group }, opts);
  }
}

function patchBaseline(
  name: string,
  { family, operatingSystem, filters, approveAfterDays }: PatchFamily,
  { tags }: Plane,
  opts: pulumi.CustomResourceOptions,
): ssm.PatchBaseline {
  const baselineName = `${name}-baseline-${family}`;
  return new ssm.PatchBaseline(
    baselineName,
    {
      description: `Security and bug fixes, ${approveAfterDays} days after their release`,
      operatingSystem,
      approvalRules: [{ approveAfterDays, complianceLevel: "HIGH", patchFilters: filters }],
      tags: nameTags(baselineName, tags),
    },
    opts,
  );
}

function patchWindow(
  name: string,
  { patching: { schedule, timezone, durationHours }, tags }: Plane,
  opts: pulumi.CustomResourceOptions,
): ssm.MaintenanceWindow {
  const windowName = `${name}-patching`;
  return new ssm.MaintenanceWindow(
    windowName,
    {
      schedule,
      scheduleTimezone: timezone,
      duration: durationHours,
      // Must be less than the duration.
      cutoff: durationHours > 1 ? 1 : 0,
      tags: nameTags(windowName, tags),
    },
    opts,
  );
}

/**
 * Installs approved patches on a quarter of the fleet's hosts at a time, and stops at the first host where that fails.
 * Runs with the service-linked role of Systems Manager, so it names no role.
 */
function patchTask(
  name: string,
  key: string,
  fleet: Fleet,
  { window, group }: { window: ssm.MaintenanceWindow; group: string },
  opts: pulumi.CustomResourceOptions,
): void {
  const target = new ssm.MaintenanceWindowTarget(
    `${name}-fleet-${key}-target`,
    {
      windowId: window.id,
      name: group,
      resourceType: "INSTANCE",
      targets: [{ key: "tag:PatchGroup", values: [group] }],
    },
    opts,
  );
  new ssm.MaintenanceWindowTask(
    `${name}-fleet-${key}-patch`,
    {
      windowId: window.id,
      name: `patch-${key}`,
      taskType: "RUN_COMMAND",
      taskArn: "AWS-RunPatchBaseline",
      priority: 1,
      maxConcurrency: "25%",
      maxErrors: "0",
      // The alternative cancels a host in the middle of an installation.
      cutoffBehavior: "CONTINUE_TASK",
      targets: [{ key: "WindowTargetIds", values: [target.id] }],
      taskInvocationParameters: {
        runCommandParameters: {
          parameters: [
            { name: "Operation", values: ["Install"] },
            { name: "RebootOption", values: ["RebootIfNeeded"] },
          ],
          // How long a host may take to answer, not how long it may take to install.
          timeoutSeconds: 600,
          cloudwatchConfig: {
            cloudwatchLogGroupName: fleet.logGroup.name,
            cloudwatchOutputEnabled: true,
          },
        },
      },
    },
    opts,
  );
}
