import type { HybridNetworkArgs } from "../arguments";
import { sitePrefixes } from "../links";

/** What of a network decides who calls its endpoints. */
export type CalledNetwork = Pick<HybridNetworkArgs, "cidr" | "secondaryCidrs"> & {
  sites?: Record<string, { prefixes: string[] }>;
};

/** Ranges that may call the endpoints: those of the VPC and those in use on premises. */
export function callersOf({ cidr, secondaryCidrs = [], sites = {} }: CalledNetwork): string[] {
  return [cidr, ...secondaryCidrs, ...sitePrefixes(sites)];
}
