import { dnsConflicts } from "../../components/network/dns/conflicts";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** Names must be answered at one place each, and queries for them never go in circles. */
export function dnsProblems({ sections }: Draft): Problem[] {
  const { network, sites = {} } = sections;
  if (!network) return [];
  return dnsConflicts({ ...network, sites }).map(({ path, ...conflict }) => ({
    ...conflict,
    // What the component calls `zones` and `dns` stands under `network` in the settings.
    path: path.startsWith("sites.") ? path : `network.${path}`,
  }));
}
