import { contains } from "@hybrid-platform/limits";
import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../shared";
import { subnetCidr, Tier } from "./address-plan";
import { zoneInput } from "./addresses/zone-input";
import type { HybridNetworkArgs } from "./arguments";
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
  return {
    letter,
    edge: edgeRoutes && routed(Tier.Edge, edgeRoutes),
    application: own(Tier.Application),
    data: own(Tier.Data),
    ...(hasEndpoints ? { endpoints: own(Tier.Endpoints) } : {}),
  };
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
}

function createRouted(
  scope: Scope,
  vpc: ec2.Vpc,
  { network: { cidr, zonePlacement }, letter, tier }: SubnetPlace,
  routes: ec2.RouteTable,
): RoutedSubnet {
  const child = `${scope.name}-${tier}-${letter}`;
  const zone = zoneInput(scope.deployment.region, letter, zonePlacement);
  const cidrBlock = subnetCidr(cidr, letter, tier, zonePlacement);
  // The subnet says nothing of a further range that it lies in, and AWS refuses it before the VPC has that range.
  const home = scope.ranges.find((range) => contains(range.cidr, cidrBlock));
  const subnet = createSubnet(scope, vpc, child, { ...zone, cidrBlock }, tier, home);
  const association = new ec2.RouteTableAssociation(
    `${child}-association`,
    { subnetId: subnet.id, routeTableId: routes.id },
    scope.opts,
  );
  if (tier === Tier.Application) scope.lifelines.push(association);
  return { subnet, routes };
}

function createSubnet(
  { tags, opts }: Scope,
  vpc: ec2.Vpc,
  child: string,
  place: Pick<ec2.SubnetArgs, "cidrBlock" | "availabilityZone" | "availabilityZoneId">,
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
