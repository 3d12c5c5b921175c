import type * as ec2 from "@pulumi/aws/ec2";
import * as route53 from "@pulumi/aws/route53";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import { alarmOnResolver } from "../alarms";
import type { HybridNetworkArgs } from "../arguments";
import type { SiteArgs } from "../site-arguments";
import { sitePrefixes } from "../links";
import type { Scope, VpcReference } from "../scope";
import type { Zone } from "../subnets";
import { InboundDns, type DnsArgs } from "./arguments";
import { endpointZonesOf } from "./endpoint-conflicts";
import { createEndpoint, Direction, reservePlaces, type Place } from "./endpoints";
import { blockDomains } from "./firewall";
import { forwardedTo, forwardings } from "./forwarding";
import { admitQueries, allowQueries } from "./groups";
import { recordQueries } from "./query-logs";
import { createRecords } from "./records";
import { forward } from "./rules";

/** What names are answered by. */
export interface BuiltDns {
  privateZoneId?: pulumi.Output<string>;
  /** Addresses of the inbound endpoint, in the order of zone letters; none without one. */
  inboundAddresses: string[];
  alarms: pulumi.Output<string>[];
}

/** Answers names between the VPC and its sites, as far as the arguments ask for it; nothing is made unasked. */
export function answerNames(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  args: HybridNetworkArgs,
): BuiltDns {
  const { dns = {}, sites = {} } = args;
  const privateZone = answerOwnNames(scope, vpc, dns);
  const inbound = dns.inbound === InboundDns.Sites;
  const outbound = forwardings(sites).length > 0;
  const letters = endpointZonesOf({ zones: zones.map(({ letter }) => letter), dns });
  const answering = zones.filter(({ letter }) => letters.includes(letter));
  const places = inbound || outbound ? reservePlaces(scope, args, answering) : [];
  return {
    ...(privateZone && { privateZoneId: privateZone.id }),
    inboundAddresses: inbound ? places.map((place) => place.inbound) : [],
    alarms: [
      ...(inbound ? [answerSites(scope, vpc, places, sites)] : []),
      ...(outbound ? [askSites(scope, vpc, places, sites)] : []),
    ],
  };
}

/** Answers names in the VPC alone, which takes nothing of it but its id. Gives the private zone, if there is one. */
export function answerOwnNames(
  scope: Scope,
  vpc: VpcReference,
  { zone, records = {}, queryLogRetentionDays, firewall }: DnsArgs,
): route53.Zone | undefined {
  const privateZone = zone === undefined ? undefined : createPrivateZone(scope, vpc, zone);
  if (privateZone) createRecords(scope, privateZone, records);
  if (queryLogRetentionDays !== undefined) recordQueries(scope, vpc, queryLogRetentionDays);
  if (firewall) blockDomains(scope, vpc, firewall);
  return privateZone;
}

/** The platform's own zone, which the VPC and whoever asks its resolver sees, and nobody else. */
function createPrivateZone(
  { name, tags, opts }: Scope,
  vpc: VpcReference,
  zone: string,
): route53.Zone {
  const child = `${name}-private-zone`;
  return new route53.Zone(
    child,
    {
      name: zone,
      comment: "The platform's own names",
      vpcs: [{ vpcId: vpc.id }],
      tags: nameTags(child, tags),
    },
    opts,
  );
}

function answerSites(
  scope: Scope,
  vpc: ec2.Vpc,
  places: Place[],
  sites: Record<string, SiteArgs>,
): pulumi.Output<string> {
  const { group, rules } = admitQueries(scope, vpc, sitePrefixes(sites));
  const endpoint = createEndpoint(scope, Direction.Inbound, places, group, rules);
  return alarmOnResolver(scope, Direction.Inbound, endpoint);
}

function askSites(
  scope: Scope,
  vpc: ec2.Vpc,
  places: Place[],
  sites: Record<string, SiteArgs>,
): pulumi.Output<string> {
  const { group, rules } = allowQueries(scope, vpc, forwardedTo(sites));
  const endpoint = createEndpoint(scope, Direction.Outbound, places, group, rules);
  for (const forwarding of forwardings(sites)) forward(scope, vpc, endpoint, forwarding);
  return alarmOnResolver(scope, Direction.Outbound, endpoint);
}
