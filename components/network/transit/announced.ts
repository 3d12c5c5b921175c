import type { HybridNetworkArgs } from "../arguments";
import { encryptsByVpn, type Linked } from "../links";

/** What decides which ranges are announced. */
export type Announcing = Linked & Pick<HybridNetworkArgs, "cidr" | "secondaryCidrs">;

/**
 * What a transit gateway announces over Direct Connect: the VPC's ranges, the same as over the VPN; or, where Direct Connect
 * merely carries tunnels, the ends of those and nothing that would lead past them.
 */
export function announcedRanges(args: Announcing): string[] {
  const { cidr, secondaryCidrs = [], transitGateway } = args;
  if (!encryptsByVpn(args)) return [cidr, ...secondaryCidrs];
  return transitGateway?.tunnelCidr === undefined ? [] : [transitGateway.tunnelCidr];
}
