import { Protection } from "../shared";
import type { FleetArgs, OpsPlaneArgs } from "./types";

/** The arguments with every default in its place. */
export interface Plane extends OpsPlaneArgs {
  fleets: Record<string, FleetArgs>;
  logRetentionDays: number;
  protection: Protection;
}

/** Puts every default in its place. */
export function withDefaults(args: OpsPlaneArgs): Plane {
  return {
    ...args,
    fleets: args.fleets ?? {},
    logRetentionDays: args.logRetentionDays ?? 365,
    protection: args.protection ?? Protection.Protected,
  };
}
