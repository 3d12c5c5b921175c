import type { Resource } from "../../kit/resource";
import { UNKNOWN } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import { services } from "../containers";
import { perGraph, type Graph } from "../graph";
import {
  effectiveRouteTable,
  EVERY_ZONE,
  placement,
  workloadTypes,
  zoneOfNatGateway,
  zoneOfSubnet,
} from "../network";

/** How a subnet with workloads reaches the internet. */
export interface WayOut {
  subnet: Resource;
  zone: string | undefined;
  /** Its NAT gateway; none where nothing leaves, or another way. */
  nat: Resource | undefined;
  /** Zone of the NAT gateway. */
  natZone: string | typeof EVERY_ZONE | undefined;
  /** False where its routes cannot be told. */
  known: boolean;
}

/** The ways out of all subnets that workloads are in. */
export const waysOut: (graph: Graph) => WayOut[] = perGraph((graph) => {
  const placed = graph.ofType(...workloadTypes).flatMap((one) => placement(graph, one).targets);
  return [...new Set(placed)].map((subnet) => wayOut(graph, subnet));
});

function wayOut(graph: Graph, subnet: Resource): WayOut {
  const base = { subnet, zone: zoneOfSubnet(subnet), nat: undefined, natZone: undefined };
  const table = effectiveRouteTable(graph, subnet);
  if (table instanceof Undecided) return { ...base, known: false };
  const leaving = table.routes.find(({ isDefault }) => isDefault !== false);
  if (!leaving) return { ...base, known: true };
  if (leaving.way !== "nat") return { ...base, known: leaving.way !== UNKNOWN };
  const { nat } = leaving;
  return { ...base, nat, natZone: nat && zoneOfNatGateway(graph, nat), known: nat !== undefined };
}

/** Every zone that something of the stack runs in, in order. */
export const zonesInUse: (graph: Graph) => string[] = perGraph((graph) => {
  const placed = graph
    .ofType(...workloadTypes)
    .flatMap((one) => placement(graph, one).targets)
    .map(zoneOfSubnet);
  const zones = [...placed, ...services(graph).flatMap(({ zones: { known } }) => known)];
  return [...new Set(zones.filter((zone) => zone !== undefined))].sort();
});
