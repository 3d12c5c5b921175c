import { vpnLimits } from "@hybrid-platform/limits";
import type { SiteArgs } from "./arguments";
import { repeated } from "./validate-sites";

/** What names and routes of a site depend on. */
export type RoutedSite = Pick<SiteArgs, "prefixes" | "routers" | "directConnect">;

/** What sites cannot be together, though each is right by itself, one sentence each. */
export function acrossSites(sites: Record<string, RoutedSite>): string[] {
  return [...identityProblems(sites), ...routeProblems(sites)];
}

/** Children are named after site and router, or site and link: "a-b" and "c" must not meet "a" and "b-c". */
function identityProblems(sites: Record<string, RoutedSite>): string[] {
  const joined = (names: (site: RoutedSite) => string[]) =>
    Object.entries(sites).flatMap(([site, args]) => names(args).map((name) => `${site}-${name}`));
  return [
    ...repeated(joined(({ routers }) => Object.keys(routers))),
    ...repeated(joined(({ directConnect = {} }) => Object.keys(directConnect))),
  ].map((key) => `sites: two names come out as "${key}"; rename a site, a router or a link`);
}

function routeProblems(sites: Record<string, RoutedSite>): string[] {
  const routes = Object.values(sites).reduce((sum, { prefixes }) => sum + prefixes.length, 0);
  const limit = vpnLimits.propagatedRoutesPerTable;
  return routes > limit
    ? [
        `sites: they announce ${routes} prefixes, and a route table takes ${limit}: announce summaries`,
      ]
    : [];
}
