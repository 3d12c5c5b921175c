import type { CapacityArgs, EniTrunking } from "../components";
import type { Sections } from "./schema";

/** A group of hosts as the cluster takes it. */
export function capacityArguments(group: Sections["capacity"][string]): CapacityArgs {
  const { instances, size, rootVolume, maxLifetime, readyHook, refresh, scaling, ...same } = group;
  return {
    ...same,
    instanceTypes: instances,
    minSize: size[0],
    maxSize: size[1],
    rootVolumeGiB: rootVolume,
    maxLifetimeDays: maxLifetime,
    readyHook: readyHook && { timeoutSeconds: readyHook.timeout },
    refresh: refresh && {
      checkpoints: refresh.checkpoints,
      pauseMinutes: refresh.pause,
      minHealthyPercent: refresh.minHealthy,
      alarms: refresh.alarms,
    },
    scaling: scaling && {
      targetPercent: scaling.target,
      smallestStep: scaling.steps?.[0],
      largestStep: scaling.steps?.[1],
      warmUpSeconds: scaling.warmUp,
    },
  };
}

/** Who turns trunking on for the account: the stack that owns its baseline, which others then count with. */
export function trunkingOf(wanted: boolean, baseline: Sections["accountBaseline"]): EniTrunking {
  if (!wanted) return "off";
  return baseline === "owner" ? "owned" : "shared";
}
