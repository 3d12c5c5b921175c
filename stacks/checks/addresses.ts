import { addressSpaceProblem } from "../../components/network/address-plan";
import { applicationRangeProblems } from "../../components/network/addresses/application-ranges";
import { placementProblems } from "../../components/network/addresses/problems";
import { ipv6Problems } from "../../components/network/ipv6/problems";
import { contains, overlappingPairs, secondaryCidrProblem, sessionRange } from "../../limits";
import { ownValue, writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";
import { incompleteSites } from "./common";

interface Range {
  path: string;
  cidr: string;
}

/** All ranges must be apart from one another, and what belongs to a site must lie inside its ranges. */
export function addressProblems(draft: Draft): Problem[] {
  const { network, sites = {}, database, storage } = draft.sections;
  return [
    ...spaceProblems(draft),
    ...secondaryProblems(network),
    ...placed(network),
    ...overlapProblems([...networkRanges(network), ...siteRanges(sites)]),
    ...admitProblems(draft, database),
    ...shareProblems(draft, storage),
  ];
}

/** A VPC that is made here has a place for every tier of every zone; one that exists is divided already. */
function spaceProblems(draft: Draft): Problem[] {
  const { network } = draft.sections;
  const exists = writtenNames(draft, "network").includes("adopt");
  const message = network && !exists ? addressSpaceProblem(network.cidr) : undefined;
  return message === undefined ? [] : [{ path: "network.cidr", message }];
}

function placed(network: Sections["network"] | undefined): Problem[] {
  if (!network || network.adopt) return [];
  return [
    ...placementProblems(network),
    ...applicationRangeProblems(network),
    ...ipv6Problems(network),
  ].map(({ path, ...problem }) => ({ path: `network.${path}`, ...problem }));
}

function secondaryProblems(network: Sections["network"] | undefined): Problem[] {
  return (network?.secondaryCidrs ?? []).flatMap((cidr, index) => {
    const message = network && secondaryCidrProblem(network.cidr, cidr, network.secondaryCidrs);
    return message === undefined ? [] : [{ path: `network.secondaryCidrs[${index}]`, message }];
  });
}

function networkRanges(network: Sections["network"] | undefined): Range[] {
  if (!network) return [];
  return [
    { path: "network.cidr", cidr: network.cidr },
    ...listed("network.secondaryCidrs", network.secondaryCidrs),
    ...(network.transitGateway?.tunnelCidr === undefined
      ? []
      : [{ path: "network.transitGateway.tunnelCidr", cidr: network.transitGateway.tunnelCidr }]),
  ];
}

function siteRanges(sites: Sections["sites"]): Range[] {
  return Object.entries(sites).flatMap(([name, site]) => [
    ...listed(`sites.${name}.prefixes`, site.prefixes),
    ...(["insideCidrs", "transitInsideCidrs"] as const).flatMap((key) =>
      Object.entries(site.vpn?.[key] ?? {}).flatMap(([router, cidrs]) =>
        listed(`sites.${name}.vpn.${key}.${router}`, cidrs),
      ),
    ),
    ...Object.entries(site.directConnect).flatMap(([link, { amazonAddress, customerAddress }]) => {
      const cidr = sessionRange(amazonAddress ?? "", customerAddress ?? "");
      const path = `sites.${name}.directConnect.${link}.amazonAddress`;
      return cidr === undefined ? [] : [{ path, cidr }];
    }),
  ]);
}

const listed = (path: string, cidrs: string[]): Range[] =>
  cidrs.map((cidr, index) => ({ path: `${path}[${index}]`, cidr }));

function overlapProblems(ranges: Range[]): Problem[] {
  return overlappingPairs(ranges).map(([one, other]) => ({
    path: other.path,
    given: other.cidr,
    message: `${other.cidr} overlaps ${one.path}, ${one.cidr}; no two ranges may share an address`,
    fix: "Change one of them: traffic for a shared address has no one way",
  }));
}

function admitProblems(draft: Draft, database: Sections["database"] | undefined): Problem[] {
  const { sites } = draft.sections;
  if (!database || !sites || incompleteSites(draft)) return [];
  const prefixes = Object.values(sites).flatMap((site) => site.prefixes);
  return listed("database.admit", database.admit).flatMap((range) =>
    outside(range, prefixes, "the ranges of the sites"),
  );
}

function shareProblems({ sections }: Draft, storage: Sections["storage"] | undefined): Problem[] {
  return Object.entries(storage?.buckets ?? {}).flatMap(([bucket, { share }]) => {
    const gateway = share && ownValue(storage?.gateways, share.gateway);
    const site = gateway && ownValue(sections.sites, gateway.site);
    if (!share || !site) return [];
    return listed(`storage.buckets.${bucket}.share.clients`, share.clients).flatMap((range) =>
      outside(range, site.prefixes, `the ranges of site ${gateway.site}, where the gateway runs`),
    );
  });
}

function outside({ path, cidr }: Range, prefixes: string[], where: string): Problem[] {
  if (prefixes.some((prefix) => contains(prefix, cidr))) return [];
  const allowed = prefixes.length === 0 ? "there are none" : prefixes.join(", ");
  return [
    {
      path,
      given: cidr,
      message: `${cidr} lies outside ${where}: ${allowed}`,
      fix: "Correct it, or add its range to the site's prefixes",
    },
  ];
}
