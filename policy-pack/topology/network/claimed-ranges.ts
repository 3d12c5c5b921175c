import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { isRange, overlaps } from "./addresses";

/** A range of addresses that somebody uses. */
export interface Claim {
  range: string;
  /** In words. */
  by: string;
  resource?: Resource;
}

/**
 * Ranges that hosts use within themselves: a network that has them too cannot be reached from there.
 * Sources: Amazon VPC User Guide, "VPC CIDR blocks" (172.17.0.0/16 is the default bridge of Docker, which ECS hosts have; link-local
 * addresses).
 */
const reserved: Claim[] = [
  { range: "172.17.0.0/16", by: "containers on their hosts (Docker's bridge)" },
  { range: "169.254.0.0/16", by: "link-local addresses" },
  { range: "127.0.0.0/8", by: "loopback addresses" },
  { range: "fe80::/10", by: "link-local addresses" },
];

/** Where resources say the ranges of networks: those of VPCs, and those of networks that are reached from there. */
const places: [type: string, property: string][] = [
  [Aws.Vpc, "cidrBlock"],
  [Aws.Vpc, "ipv6CidrBlock"],
  [Aws.VpcCidrAssociation, "cidrBlock"],
  [Aws.ClientVpnEndpoint, "clientCidrBlock"],
  [Aws.VpnConnectionRoute, "destinationCidrBlock"],
];

const claims: (graph: Graph) => Claim[] = perGraph((graph) =>
  places.flatMap(([type, property]) =>
    graph.ofType(type).flatMap((resource) =>
      all(resource.read(property))
        .filter((range) => typeof range === "string")
        .filter(isRange)
        .map((range) => ({ range, by: resource.label, resource })),
    ),
  ),
);

export const claimTypes = [...new Set(places.map(([type]) => type))];

/** The ranges of a resource, as far as they are known. */
export const claimsOf = (graph: Graph, resource: Resource): Claim[] =>
  claims(graph).filter((claim) => claim.resource === resource);

/** Who else uses addresses of a claim. `outside`: ranges of networks that no resource of the stack says. */
export function rivals(graph: Graph, claim: Claim, outside: string[]): Claim[] {
  const elsewhere = outside.map((range) => ({ range, by: "a network outside the stack" }));
  return [...claims(graph), ...reserved, ...elsewhere].filter(
    (other) => other !== claim && overlaps(other.range, claim.range),
  );
}
