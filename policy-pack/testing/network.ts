import { Aws } from "../kit";
import { changeable, ref, resource, type Fixture } from "./fixture";

/**
 * A network in one zone as the platform builds it: a public edge subnet with a NAT gateway, and a private subnet that leaves through
 * it. Cases take it apart by adding resources or by changing some (`with`).
 */
export function network() {
  const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
  const igw = resource(Aws.InternetGateway, "igw", { vpcId: ref(vpc) });
  const edge = subnet("edge-a", vpc, "a");
  const app = subnet("app-a", vpc, "a");
  const nat = resource(Aws.NatGateway, "nat-a", { subnetId: ref(edge) });
  const edgeTable = resource(Aws.RouteTable, "edge", { vpcId: ref(vpc) });
  const appTable = resource(Aws.RouteTable, "app", { vpcId: ref(vpc) });
  const out = route("out", edgeTable, { gatewayId: ref(igw) });
  const throughNat = route("nat", appTable, { natGatewayId: ref(nat) });
  const edgeLink = association("edge-a", edge, edgeTable);
  const appLink = association("app-a", app, appTable);
  const parts = { vpc, igw, edge, app, nat, edgeTable, appTable };
  const links = { out, throughNat, edgeLink, appLink };
  const all = { ...parts, ...links };
  return {
    ...all,
    /** All of it, with some parts changed or (`undefined`) taken away, and others added. */
    with: changeable(all),
  };
}

export const subnet = (name: string, vpc: Fixture, zone: string, more: object = {}) =>
  resource(Aws.Subnet, name, {
    vpcId: ref(vpc),
    availabilityZone: `eu-west-1${zone}`,
    ...more,
  });

export const route = (name: string, table: Fixture, target: object) =>
  resource(Aws.Route, name, {
    routeTableId: ref(table),
    destinationCidrBlock: "0.0.0.0/0",
    ...target,
  });

export const association = (name: string, of: Fixture, table: Fixture) =>
  resource(Aws.RouteTableAssociation, name, { subnetId: ref(of), routeTableId: ref(table) });
