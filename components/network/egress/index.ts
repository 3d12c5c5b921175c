import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../../shared";
import { Egress, type HybridNetworkArgs } from "../arguments";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import { createAddress, type Address } from "./addresses";
import { createRegionalGateway, createZonalGateway, type NatExit } from "./gateways";
import { createNatInstances, type NatStandIn } from "./instances";
import { routeToInternet } from "./routes";

export type { NatExit } from "./gateways";
export type { NatStandIn } from "./instances";

/** What the network's way out consists of, as far as others need to know. */
export interface WayOut {
  /** NAT gateways, to be watched. */
  gateways: NatExit[];
  /** Instances that stand in for them, to be watched. */
  instances: NatStandIn[];
  /** Public addresses: those in use in the order of the zones, then those that are only held. */
  addresses: ec2.Eip[];
}

/** Whether zones have a public subnet. Without a way out they have too, so that one can be added without moving anything. */
export const hasEdge = (egress: Egress) => egress !== Egress.RegionalNat;

/** Letters of the zones whose edge subnet holds a way out; a regional gateway lies in none. */
export function natZones({ zones, egress = Egress.ZonalNat }: HybridNetworkArgs): string[] {
  if (egress === Egress.SingleNat) return zones.slice(0, 1);
  return egress === Egress.ZonalNat || egress === Egress.NatInstance ? zones : [];
}

/**
 * The application tier's way to the internet: outwards only. The data tier has none. Addresses are children of their own, by
 * the letter of their zone whatever uses them, so that they stay when gateways go.
 */
export function createEgress(
  scope: Scope,
  vpc: ec2.Vpc,
  edgeRoutes: ec2.RouteTable | undefined,
  zones: Zone[],
  args: HybridNetworkArgs,
): WayOut {
  const { egress = Egress.ZonalNat, heldAddresses = [], natInstanceAmi } = args;
  const used = lettersInUse(egress, zones);
  const letters = [...new Set([...used, ...heldAddresses])];
  const addresses = letters.map((letter) => createAddress(scope, letter));
  const inUse = addresses.slice(0, used.length);
  const all = addresses.map(({ eip }) => eip);
  if (egress === Egress.None) return { gateways: [], instances: [], addresses: all };

  const internet = createInternetGateway(scope, vpc);
  const wayOut = edgeRoutes
    ? [internet, routeToInternet(scope, "edge", edgeRoutes, { gatewayId: internet.id })]
    : [internet];
  const exits = placed(zones, inUse);
  if (egress === Egress.NatInstance) {
    const instances = createNatInstances(scope, vpc, exits, natInstanceAmi, wayOut);
    return { gateways: [], instances, addresses: all };
  }
  const gateways =
    egress === Egress.RegionalNat
      ? [createRegionalGateway(scope, vpc, inUse, internet, args.zonePlacement)]
      : exits.map(({ zone, address }) => createZonalGateway(scope, zone, address, internet));
  // A zone without a gateway of its own uses the first.
  zones.forEach(({ letter, application }, index) => {
    const gateway = (gateways[index] ?? gateways[0])?.gateway;
    if (gateway) {
      const target = { natGatewayId: gateway.id };
      scope.lifelines.push(routeToInternet(scope, `app-${letter}`, application.routes, target));
    }
  });
  return { gateways, instances: [], addresses: all };
}

/** The zones whose address the way out uses. */
function lettersInUse(egress: Egress, zones: Zone[]): string[] {
  const letters = zones.map(({ letter }) => letter);
  if (egress === Egress.None) return [];
  return egress === Egress.SingleNat ? letters.slice(0, 1) : letters;
}

/** Addresses with the zones that they are of. */
const placed = (zones: Zone[], addresses: Address[]) =>
  addresses.flatMap((address) => {
    const zone = zones.find(({ letter }) => letter === address.letter);
    return zone ? [{ zone, address }] : [];
  });

function createInternetGateway({ name, tags, opts }: Scope, vpc: ec2.Vpc): ec2.InternetGateway {
  const child = `${name}-internet`;
  return new ec2.InternetGateway(child, { vpcId: vpc.id, tags: nameTags(child, tags) }, opts);
}
