import type { HybridNetworkArgs } from "../arguments";
import type { NamedSite } from "./forwarding";

/** What names depend on in a network. */
export type NamedNetwork = Pick<HybridNetworkArgs, "cidr" | "secondaryCidrs" | "zones" | "dns"> & {
  sites?: Record<string, NamedSite>;
};

/** Things that are right each by itself and cannot be together. */
export interface DnsConflict {
  /** Where, such as `sites.seoul.dns.domains[0]`, or `dns.zone`. */
  path: string;
  /** What was given there. */
  given: string;
  message: string;
  fix: string;
}
