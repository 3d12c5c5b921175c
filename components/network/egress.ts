import * as ec2 from "@pulumi/aws/ec2";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../shared";
import { Egress, type HybridNetworkArgs } from "./arguments";
import type { Scope } from "./scope";
import type { Zone } from "./subnets";

/** A NAT gateway and the public address that the world sees. */
export interface NatExit {
  /** Letter of its zone. */
  zone: string;
  gateway: ec2.NatGateway;
  address: ec2.Eip;
}

/** Letters of the zones that have a NAT gateway. */
export function natZones({ zones, egress = Egress.ZonalNat }: HybridNetworkArgs): string[] {
  if (egress === Egress.ZonalNat) return zones;
  return egress === Egress.SingleNat ? zones.slice(0, 1) : [];
}

/** The application tier's way to the internet: through the edge, outwards only. The data tier has none. */
export function createEgress(
  scope: Scope,
  vpc: ec2.Vpc,
  edgeRoutes: ec2.RouteTable,
  zones: Zone[],
  egress: Egress,
): NatExit[] {
  if (egress === Egress.None) return [];
  const internet = createInternetGateway(scope, vpc);
  routeToInternet(scope, "edge", edgeRoutes, { gatewayId: internet.id });

  const exits: NatExit[] = [];
  let exit: NatExit | undefined;
  for (const zone of zones) {
    // With a single gateway the first zone's serves all that follow.
    if (exit === undefined || egress === Egress.ZonalNat) {
      exit = createExit(scope, zone, internet);
      exits.push(exit);
    }
    const { letter, application } = zone;
    routeToInternet(scope, `app-${letter}`, application.routes, { natGatewayId: exit.gateway.id });
  }
  return exits;
}

function createInternetGateway({ name, tags, opts }: Scope, vpc: ec2.Vpc): ec2.InternetGateway {
  const child = `${name}-internet`;
  return new ec2.InternetGateway(child, { vpcId: vpc.id, tags: nameTags(child, tags) }, opts);
}

function createExit(
  { name, tags, opts }: Scope,
  { letter, edge }: Zone,
  internet: ec2.InternetGateway,
): NatExit {
  const child = `${name}-nat-${letter}`;
  const address = new ec2.Eip(
    `${child}-address`,
    { domain: "vpc", tags: nameTags(`${child}-address`, tags) },
    opts,
  );
  const gateway = new ec2.NatGateway(
    child,
    { subnetId: edge.subnet.id, allocationId: address.id, tags: nameTags(child, tags) },
    // AWS refuses a public NAT gateway while the VPC has no internet gateway, and no input says which one it has.
    { ...opts, dependsOn: internet },
  );
  return { zone: letter, gateway, address };
}

function routeToInternet(
  { name, opts }: Scope,
  part: string,
  routes: ec2.RouteTable,
  target: { gatewayId: pulumi.Output<string> } | { natGatewayId: pulumi.Output<string> },
): void {
  new ec2.Route(
    `${name}-${part}-internet`,
    { routeTableId: routes.id, destinationCidrBlock: "0.0.0.0/0", ...target },
    opts,
  );
}
