import { contains, ipv6SubnetAt } from "@hybrid-platform/limits";
import * as ec2 from "@pulumi/aws/ec2";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../shared";
import { subnetCidr, Tier } from "./address-plan";
import { applicationSubnet, inOrder } from "./addresses/application-ranges";
import { zoneInput } from "./addresses/zone-input";
import type { HybridNetworkArgs } from "./arguments";
import { ipv6Number } from "./ipv6/plan";
import type { Scope, VpcRange } from "./scope";

/** A subnet and the route table that decides where its traffic goes. */
export interface RoutedSubnet {
  subnet: ec2.Subnet;
  routes: ec2.RouteTable;
}

/** What a network has in one availability zone. */
export interface Zone {
  /** Letter of the availability zone. */
  letter: string;
  /** Holds the zone's NAT gateway or NAT instance and nothing else. There is none where the way out needs no public subnet. */
  edge: RoutedSubnet | undefined;
  /** Tasks, hosts and load balancers. */
  application: RoutedSubnet;
  /** One more subnet for tasks and hosts in each range of `applicationRanges`, by range, with the routes of the first. */
  further: Record<string, ec2.Subnet>;
  /** Databases: reached from the application tier and from on premises, with no way out. */
  data: RoutedSubnet;
  /** Interface endpoints and nothing else; absent when there are none. */
  endpoints?: RoutedSubnet;
}

/** The route table of every edge subnet. */
export function createEdgeRoutes(scope: Scope, vpc: ec2.Vpc): ec2.RouteTable {
  return createRoutes(scope, vpc, Tier.Edge);
}

/** The subnets of one zone. Application and data have route tables of their own in each zone, so that zones stay apart. */
export function createZone(
  scope: Scope,
  vpc: ec2.Vpc,
  network: HybridNetworkArgs,
  letter: string,
  edgeRoutes: ec2.RouteTable | undefined,
  hasEndpoints = false,
): Zone {
  const routed = (tier: Tier, routes: ec2.RouteTable) =>
    createRouted(scope, vpc, { network, letter, tier }, routes);
  const own = (tier: Tier) => routed(tier, createRoutes(scope, vpc, `${tier}-${letter}`));
  const edge = edgeRoutes && routed(Tier.Edge, edgeRoutes);
  const application = own(Tier.Application);
  const further = (range: string) =>
    createRouted(scope, vpc, { network, letter, tier: Tier.Application, range }, application.routes)
      .subnet;
  return {
    letter,
    edge,
    application,
    further: Object.fromEntries(
      (network.applicationRanges ?? []).map((range) => [range, further(range)]),
    ),
    data: own(Tier.Data),
    ...(hasEndpoints ? { endpoints: own(Tier.Endpoints) } : {}),
  };
}

/** Ids of every application subnet: first one of each zone, then those in further ranges, range by range. */
export function applicationSubnetIds(zones: Zone[], ranges?: string[]): pulumi.Output<string>[] {
  return [
    ...zones.map(({ application }) => application.subnet.id),
    ...inOrder(ranges).flatMap((range) => zones.flatMap(({ further }) => further[range]?.id ?? [])),
  ];
}

/** Subnets of a transit gateway attachment. Their table leads nowhere: what arrives is for the VPC. */
export function createTransitSubnets(
  scope: Scope,
  vpc: ec2.Vpc,
  network: HybridNetworkArgs,
  letters: string[],
): ec2.Subnet[] {
  const tier = Tier.Transit;
  const routes = createRoutes(scope, vpc, tier);
  return letters.map(
    (letter) => createRouted(scope, vpc, { network, letter, tier }, routes).subnet,
  );
}

/** Which subnet of a network is meant. */
interface SubnetPlace {
  network: HybridNetworkArgs;
  letter: string;
  tier: Tier;
  /** Further range that it lies in as one more of its tier. */
  range?: string;
}

function createRouted(
  scope: Scope,
  vpc: ec2.Vpc,
  { network: { cidr, zonePlacement }, letter, tier, range }: SubnetPlace,
  routes: ec2.RouteTable,
): RoutedSubnet {
  const child = `${scope.name}-${tier}-${letter}${range === undefined ? "" : `-${range}`}`;
  const zone = zoneInput(scope.deployment.region, letter, zonePlacement);
  const cidrBlock =
    range === undefined
      ? subnetCidr(cidr, letter, tier, zonePlacement)
      : applicationSubnet(range, letter, zonePlacement);
  const number = ipv6Number(letter, tier, zonePlacement, range);
  // The subnet says nothing of a further range that it lies in, and AWS refuses it before the VPC has that range.
  const home = scope.ranges.find((known) => contains(known.cidr, cidrBlock));
  const place = { ...zone, cidrBlock, ...ipv6Input(scope, tier, number) };
  const subnet = createSubnet(scope, vpc, child, place, tier, home);
  const association = new ec2.RouteTableAssociation(
    `${child}-association`,
    { subnetId: subnet.id, routeTableId: routes.id },
    scope.opts,
  );
  if (tier === Tier.Application) scope.lifelines.push(association);
  return { subnet, routes };
}

/** Its part of the VPC's IPv6 block. Only what runs in the application tier is given addresses of it unasked. */
function ipv6Input({ ipv6Block }: Scope, tier: Tier, number: number) {
  if (!ipv6Block) return {};
  return {
    ipv6CidrBlock: ipv6Block.apply((block) => ipv6SubnetAt(block, number)),
    ...(tier === Tier.Application ? { assignIpv6AddressOnCreation: true } : {}),
  };
}

function createSubnet(
  { tags, opts }: Scope,
  vpc: ec2.Vpc,
  child: string,
  place: Partial<ec2.SubnetArgs>,
  tier: Tier,
  home: VpcRange | undefined,
): ec2.Subnet {
  return new ec2.Subnet(
    child,
    {
      vpcId: vpc.id,
      ...place,
      // Not even at the edge: a NAT gateway brings its own address, and nothing else belongs there.
      mapPublicIpOnLaunch: false,
      tags: nameTags(child, { Tier: tier }, tags),
    },
    home ? { ...opts, dependsOn: home.association } : opts,
  );
}

function createRoutes({ name, tags, opts }: Scope, vpc: ec2.Vpc, part: string): ec2.RouteTable {
  const child = `${name}-${part}-routes`;
  return new ec2.RouteTable(child, { vpcId: vpc.id, tags: nameTags(child, tags) }, opts);
}
