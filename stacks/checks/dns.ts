import { dnsConflicts } from "../../components/network/dns/conflicts";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { incompleteSites } from "./common";

/** Names must be answered at one place each, and queries for them never go in circles. */
export function dnsProblems(draft: Draft): Problem[] {
  const { network, sites = {} } = draft.sections;
  if (!network) return [];
  // A site that could not be read is there all the same, to ask the endpoints and to answer.
  const silent = incompleteSites(draft) ? ["dns.inbound", "dns.endpointZones"] : [];
  return dnsConflicts({ ...network, sites })
    .filter(({ path }) => !silent.includes(path))
    .map(({ path, ...conflict }) => ({
      ...conflict,
      // What the component calls `zones` and `dns` stands under `network` in the settings.
      path: path.startsWith("sites.") ? path : `network.${path}`,
    }));
}
