import {
  amazonSideAsnProblem,
  customerAsnProblem,
  overlappingPairs,
  secondaryCidrProblem,
  vpcCidrProblem,
} from "@hybrid-platform/limits";
import { logRetentionProblems } from "../shared";
import { acrossSites } from "./across-sites";
import { addressSpaceProblem, zoneSlots } from "./address-plan";
import { applicationRangeProblems } from "./addresses/application-ranges";
import { placementProblems } from "./addresses/problems";
import { defaultAmazonSideAsn, defaultDirectConnectAsn, type HybridNetworkArgs } from "./arguments";
import { clientVpnProblems } from "./client-vpn/problems";
import { aclProblems } from "./data-acl/problems";
import { dnsProblems } from "./dns/problems";
import { egressProblems } from "./egress/problems";
import { endpointProblems } from "./endpoints";
import { evidenceProblems } from "./health/problems";
import { ipv6Problems } from "./ipv6/problems";
import { linkableAttachments, sessionRanges, vpnLinks } from "./links";
import { linkPreflights } from "./preflight";
import { Attachment, defaultTransitAsn } from "./transit/arguments";
import { attachmentProblems } from "./transit/problems";
import { repeated, siteProblems } from "./validate-sites";

/** Everything that keeps a network from being created as asked, one sentence each. */
export function networkProblems(args: HybridNetworkArgs): string[] {
  const sites = args.sites ?? {};
  return [
    ...rangeProblems(args),
    ...zoneProblems(args.zones),
    ...[...placementProblems(args), ...applicationRangeProblems(args)].map(
      ({ path, message }) => `${path}: ${message}`,
    ),
    ...ipv6Problems(args).map(({ path, message, fix }) => `${path}: ${message}. ${fix}`),
    ...egressProblems(args),
    ...endpointProblems(args),
    ...numberProblems(args),
    ...Object.entries(sites).flatMap(([site, siteArgs]) =>
      siteProblems(site, siteArgs, args.attachment),
    ),
    ...attachmentProblems({ ...args, account: args.deployment.account }).map(
      ({ path, message }) => `${path}: ${message}`,
    ),
    ...acrossSites(args),
    ...linkPreflights(args),
    ...dnsProblems(args),
    ...logRetentionProblems("flowLogRetentionDays", args.flowLogRetentionDays),
    ...aclProblems(args),
    ...clientVpnProblems(args).map(({ path, message, fix }) => `${path}: ${message}. ${fix}`),
    ...evidenceProblems(args),
  ];
}

function rangeProblems(args: HybridNetworkArgs): string[] {
  const { cidr, secondaryCidrs = [] } = args;
  const primary = vpcCidrProblem(cidr);
  const form = primary ?? addressSpaceProblem(cidr);
  return [
    ...(form === undefined ? [] : [`cidr: ${form}`]),
    ...secondaryCidrs.flatMap((secondary) => {
      const problem =
        primary === undefined
          ? secondaryCidrProblem(cidr, secondary, secondaryCidrs)
          : vpcCidrProblem(secondary);
      return problem === undefined ? [] : [`secondaryCidrs: ${problem}`];
    }),
    ...overlapProblems(args),
  ];
}

/** Every address must have one meaning in the whole network: all ranges are compared with each other. */
function overlapProblems(args: HybridNetworkArgs) {
  const { cidr, secondaryCidrs = [], sites = {}, transitGateway } = args;
  const tunnelCidr = transitGateway?.tunnelCidr;
  const ranges = [
    { cidr, owner: "the VPC" },
    ...(tunnelCidr === undefined
      ? []
      : [{ cidr: tunnelCidr, owner: "the transit gateway (tunnelCidr)" }]),
    ...secondaryCidrs.map((range) => ({ cidr: range, owner: "the VPC (secondaryCidrs)" })),
    ...Object.entries(sites).flatMap(([site, { prefixes }]) =>
      prefixes.map((prefix) => ({ cidr: prefix, owner: `site "${site}"` })),
    ),
    ...vpnLinks(args).flatMap(({ site, router, insideCidrs }) =>
      insideCidrs.map((inside) => ({ cidr: inside, owner: `a tunnel to ${site}/${router}` })),
    ),
    ...sessionRanges(args).map(({ key, cidr }) => ({ cidr, owner: `the session of ${key}` })),
  ];
  return overlappingPairs(ranges).map(
    ([one, other]) =>
      `${one.cidr} of ${one.owner} and ${other.cidr} of ${other.owner} overlap: every address may exist once`,
  );
}

/** What is wrong with letters of zones. */
export function zoneProblems(zones: string[]): string[] {
  const unknown = zones.filter((zone) => !zoneSlots.includes(zone));
  return [
    ...(zones.length === 0
      ? ["zones: none is given; name at least one letter, two for resilience"]
      : []),
    ...unknown.map(
      (zone) => `zones: "${zone}" is not a zone letter, one of ${zoneSlots.join(", ")}`,
    ),
    ...repeated(zones).map((zone) => `zones: "${zone}" is given twice`),
  ];
}

function numberProblems(args: HybridNetworkArgs): string[] {
  const amazon = [
    { owner: "amazonSideAsn", asn: args.amazonSideAsn ?? defaultAmazonSideAsn },
    { owner: "directConnectAsn", asn: args.directConnectAsn ?? defaultDirectConnectAsn },
    ...(linkableAttachments(args).includes(Attachment.TransitGateway)
      ? [{ owner: "transitGateway.asn", asn: args.transitGateway?.asn ?? defaultTransitAsn }]
      : []),
  ];
  const sites = Object.entries(args.sites ?? {}).map(([site, { asn }]) => ({
    owner: `sites.${site}.asn`,
    asn,
  }));
  const all = [...amazon, ...sites];
  return [
    ...amazon.map(({ owner, asn }) => ({ owner, problem: amazonSideAsnProblem(asn) })),
    ...sites.map(({ owner, asn }) => ({ owner, problem: customerAsnProblem(asn) })),
  ]
    .flatMap(({ owner, problem }) => (problem === undefined ? [] : [`${owner}: ${problem}`]))
    .concat(
      repeated(all.map(({ asn }) => asn)).map((asn) => {
        const owners = all.filter((entry) => entry.asn === asn).map(({ owner }) => owner);
        return `${owners.join(" and ")} are all ${asn}: BGP drops routes that come from its own number, so each needs one of its own`;
      }),
    );
}
