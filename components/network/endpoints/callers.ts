import type { HybridNetworkArgs } from "../arguments";
import { sitePrefixes } from "../links";

/** Ranges that may call the endpoints: those of the VPC and those in use on premises. */
export function callersOf({ cidr, secondaryCidrs = [], sites = {} }: HybridNetworkArgs): string[] {
  return [cidr, ...secondaryCidrs, ...sitePrefixes(sites)];
}
