import type { SiteArgs } from "../site-arguments";

/** Queries for one domain that go to one site. */
export interface Forwarding {
  /** Identity: site and domain. */
  key: string;
  site: string;
  domain: string;
  /** Addresses of the servers that answer. */
  resolvers: string[];
}

/** What forwarding is about in a site. */
export type NamedSite = Pick<SiteArgs, "prefixes" | "dns">;

/** One for each domain of each site. */
export function forwardings(sites: Record<string, NamedSite>): Forwarding[] {
  return Object.entries(sites).flatMap(([site, { dns }]) =>
    (dns?.domains ?? []).map((domain) => ({
      key: `${site}-${domain}`,
      site,
      domain,
      resolvers: dns?.resolvers ?? [],
    })),
  );
}

/** Addresses of all servers that queries are forwarded to. */
export function forwardedTo(sites: Record<string, NamedSite>): string[] {
  return [...new Set(forwardings(sites).flatMap(({ resolvers }) => resolvers))];
}

const longestRuleName = 64;

/**
 * The name of a rule in the console. AWS takes no dots in it.
 * Source: Route 53 Resolver API, CreateResolverRule, Name.
 */
export function ruleName(child: string): string {
  return child.replaceAll(".", "-").slice(0, longestRuleName);
}
