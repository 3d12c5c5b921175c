import { transitLimits, vpnLimits } from "@hybrid-platform/limits";
import type { SiteArgs } from "./site-arguments";
import { attachmentsOf, vpnLinks, type Linked } from "./links";
import { Attachment } from "./transit/arguments";
import { repeated } from "./validate-sites";

/** What sites cannot be together, though each is right by itself, one sentence each. */
export function acrossSites(network: Linked): string[] {
  return [...identityProblems(network), ...routeProblems(network)];
}

/** Children are named after site and router, or site and link: "a-b" and "c" must not meet "a" and "b-c". */
function identityProblems(network: Linked): string[] {
  const joined = (names: (site: SiteArgs) => string[]) =>
    Object.entries(network.sites ?? {}).flatMap(([site, args]) =>
      names(args).map((name) => `${site}-${name}`),
    );
  return [
    ...new Set([
      ...repeated(joined(({ routers }) => Object.keys(routers))),
      ...repeated([...new Map(vpnLinks(network).map(({ place, key }) => [place, key])).values()]),
      ...repeated(joined(({ directConnect = {} }) => Object.keys(directConnect))),
    ]),
  ].map((key) => `sites: two names come out as "${key}"; rename a site, a router or a link`);
}

function routeProblems(network: Linked): string[] {
  const { sites = {} } = network;
  const routes = Object.values(sites).reduce((sum, { prefixes }) => sum + prefixes.length, 0);
  const limit = attachmentsOf(network).includes(Attachment.VirtualPrivateGateway)
    ? vpnLimits.propagatedRoutesPerTable
    : transitLimits.routesPerTable;
  return routes > limit
    ? [
        `sites: they announce ${routes} prefixes, and a route table takes ${limit}: announce summaries`,
      ]
    : [];
}
