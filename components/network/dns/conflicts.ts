import {
  addressProblem,
  awsDomain,
  cidrProblem,
  contains,
  liesIn,
  reverseOf,
} from "@hybrid-platform/limits";
import type { DnsConflict, NamedNetwork } from "./conflict";
import { endpointConflicts } from "./endpoint-conflicts";
import { firewallConflicts } from "./firewall-conflicts";
import { forwardings, type NamedSite } from "./forwarding";
import { recordConflicts } from "./record-conflicts";

/**
 * What keeps names from being answered: queries that would go in circles between the VPC and a site, or have two ways to
 * go. What is ill-formed is left out: other checks name it.
 *
 * A query loops when the VPC forwards it to a site that sends it back to the inbound endpoint, because the platform is who
 * answers it. Source: Amazon Route 53 Developer Guide, "Avoid loop configurations with Resolver endpoints".
 */
export function dnsConflicts(network: NamedNetwork): DnsConflict[] {
  const { sites = {} } = network;
  return [
    ...endpointConflicts(network),
    ...zoneConflicts(network.dns?.zone),
    ...Object.entries(sites).flatMap(([site, args]) => [
      ...loopConflicts(network, site, args),
      ...resolverConflicts(network, site, args),
    ]),
    ...repeatedDomains(sites),
    ...clashingNames(sites),
    ...firewallConflicts(network),
    ...recordConflicts(network),
  ];
}

function zoneConflicts(zone: string | undefined): DnsConflict[] {
  const own = zone === undefined ? undefined : awsDomain(zone);
  if (zone === undefined || own === undefined) return [];
  const message = `${zone} would hide names that AWS answers in ${own}`;
  return [{ path: "dns.zone", given: zone, message, fix: "Take a domain of your own" }];
}

function loopConflicts(network: NamedNetwork, site: string, { dns }: NamedSite): DnsConflict[] {
  return (dns?.domains ?? []).flatMap((domain, index) => {
    const answered = answeredHere(network, domain);
    return answered === undefined
      ? []
      : [
          {
            path: `sites.${site}.dns.domains[${index}]`,
            given: domain,
            message: `${domain} ${answered}; forwarded to site ${site}, queries could come back and go in circles`,
            fix: "Forward only what the site answers itself",
          },
        ];
  });
}

/** Why the VPC answers names of a domain itself, if it does. */
function answeredHere(network: NamedNetwork, domain: string): string | undefined {
  const zone = network.dns?.zone;
  if (zone !== undefined) {
    if (domain === zone) return "is the platform's own zone";
    if (liesIn(domain, zone)) return `lies in the platform's own zone ${zone}`;
  }
  const own = awsDomain(domain);
  if (own !== undefined) return `has to do with ${own}, which AWS answers in the VPC`;
  const range = vpcRanges(network).find((candidate) => reverseOf(domain, candidate));
  return range && `holds the names of addresses of the VPC, ${range}`;
}

function resolverConflicts(network: NamedNetwork, site: string, args: NamedSite): DnsConflict[] {
  const { prefixes, dns } = args;
  const sound = prefixes.filter((prefix) => cidrProblem(prefix) === undefined);
  const within = (ranges: string[], address: string) =>
    ranges.some((range) => contains(range, address));
  return (dns?.resolvers ?? []).flatMap((given, index, all) => {
    if (addressProblem(given) !== undefined) return [];
    const path = `sites.${site}.dns.resolvers[${index}]`;
    if (within(vpcRanges(network), given)) {
      const message = `${given} is an address of the VPC, which would forward to itself`;
      return [{ path, given, message, fix: "Give the site's own DNS servers" }];
    }
    if (!within(sound, given)) {
      const message = `${given} lies outside the ranges of site ${site}: ${prefixes.join(", ")}`;
      return [{ path, given, message, fix: "Correct it, or add its range to the site's prefixes" }];
    }
    return all.indexOf(given) === index
      ? []
      : [{ path, given, message: `${given} is given twice`, fix: "Give it once" }];
  });
}

function vpcRanges({ cidr, secondaryCidrs = [] }: NamedNetwork): string[] {
  return [cidr, ...secondaryCidrs].filter((range) => cidrProblem(range) === undefined);
}

/** A VPC follows one rule for a domain. */
function repeatedDomains(sites: Record<string, NamedSite>): DnsConflict[] {
  const all = Object.entries(sites).flatMap(([site, { dns }]) =>
    (dns?.domains ?? []).map((domain, index) => ({
      path: `sites.${site}.dns.domains[${index}]`,
      given: domain,
    })),
  );
  return all.flatMap(({ path, given }, index) => {
    const first = all.slice(0, index).find((earlier) => earlier.given === given);
    if (!first) return [];
    const message = `${given} is forwarded already, by ${first.path}; a domain has one way to go`;
    return [
      { path, given, message, fix: "Give it to one site; domains below it may go elsewhere" },
    ];
  });
}

/** Children are named after site and domain: site "a-b" with "c.example" must not meet site "a" with "b-c.example". */
function clashingNames(sites: Record<string, NamedSite>): DnsConflict[] {
  const all = forwardings(sites);
  return all.flatMap(({ key, site, domain }, index) => {
    const clash = all.slice(0, index).find((earlier) => earlier.key === key);
    if (!clash || clash.site === site) return [];
    const message = `comes out as the same name "${key}" as domain ${clash.domain} of site ${clash.site}`;
    return [{ path: `sites.${site}.dns`, given: domain, message, fix: "Rename one of the sites" }];
  });
}
