import { addressProblem, domainProblem, resolverLimits } from "@hybrid-platform/limits";
import { logRetentionProblems } from "../../shared";
import { FirewallAction, FirewallFailure, InboundDns, type DnsArgs } from "./arguments";
import type { NamedNetwork } from "./conflict";
import { dnsConflicts } from "./conflicts";
import type { NamedSite } from "./forwarding";

/** Everything that keeps names from being answered as asked, one sentence each. */
export function dnsProblems(args: NamedNetwork): string[] {
  const { dns, sites = {} } = args;
  return [
    ...(dns ? ownProblems(dns) : []),
    ...Object.entries(sites).flatMap(([site, siteArgs]) => siteDnsProblems(site, siteArgs)),
    ...dnsConflicts(args).map(({ path, message, fix }) => `${path}: ${message}. ${fix}`),
  ];
}

function ownProblems({ zone, inbound, queryLogRetentionDays, firewall }: DnsArgs): string[] {
  return [
    ...(zone === undefined ? [] : at("dns.zone", domainProblem(zone))),
    ...at("dns.inbound", unknownWord(inbound, Object.values(InboundDns))),
    ...(queryLogRetentionDays === undefined
      ? []
      : logRetentionProblems("dns.queryLogRetentionDays", queryLogRetentionDays)),
    ...at("dns.firewall.block", ...(firewall?.block ?? []).map(domainProblem)),
    ...Object.entries(firewall?.managed ?? {}).flatMap(([list, { action }]) =>
      at(`dns.firewall.managed.${list}.action`, unknownWord(action, Object.values(FirewallAction))),
    ),
    ...at("dns.firewall.failure", unknownWord(firewall?.failure, Object.values(FirewallFailure))),
  ];
}

function siteDnsProblems(site: string, { dns }: NamedSite): string[] {
  if (!dns) return [];
  const path = `sites.${site}.dns`;
  const { domains, resolvers } = dns;
  const most = resolverLimits.serversPerRule;
  return [
    ...(domains.length === 0
      ? [`${path}.domains: none is given; leave dns out for a site that answers no names`]
      : []),
    ...at(`${path}.domains`, ...domains.map(domainProblem)),
    ...(resolvers.length === 0 || resolvers.length > most
      ? [`${path}.resolvers: ${resolvers.length} are given; from 1 to ${most} are allowed`]
      : []),
    ...at(`${path}.resolvers`, ...resolvers.map(addressProblem)),
  ];
}

function unknownWord(given: string | undefined, words: string[]): string | undefined {
  return given === undefined || words.includes(given)
    ? undefined
    : `"${given}" is not one of ${words.join(", ")}`;
}

function at(path: string, ...problems: (string | undefined)[]): string[] {
  return problems.flatMap((problem) => (problem === undefined ? [] : [`${path}: ${problem}`]));
}
