import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, numberOr, UNKNOWN, type Unknown } from "../../kit/value";
import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph, type Reference } from "../graph";
import { placement, workloadTypes } from "./workloads";

/** Addresses that something may take in each of its subnets, at its most. */
interface Taking {
  taker: Resource;
  addresses: number | Unknown;
}

/** What takes addresses besides workloads, and where it says in which subnets. */
const otherPlacements: Record<string, readonly string[]> = {
  [Aws.MigrationInstance]: ["replicationSubnetGroupId"],
  [Aws.MigrationSubnetGroup]: ["subnetIds"],
  [Aws.NatGateway]: ["subnetId"],
  [Aws.NetworkInterface]: ["subnetId"],
  [Aws.ResolverEndpoint]: ["ipAddresses", "subnetId"],
  [Aws.TransitGatewayAttachment]: ["subnetIds"],
  [Aws.VpcEndpoint]: ["subnetIds"],
  [Aws.VpcEndpointSubnetAssociation]: ["subnetId"],
};

/** Subnet groups take none themselves: who uses them does. */
const groups: string[] = [Aws.DatabaseSubnetGroup, Aws.MigrationSubnetGroup];

/**
 * Addresses that an Application Load Balancer wants free in each of its subnets to scale. Source: Application Load Balancers user
 * guide, "Subnets for your load balancer".
 */
const addressesOfLoadBalancer = 8;

/** For each subnet of a stack what may take addresses in it, and what may do so without telling where. */
const addressTakers: (graph: Graph) => {
  bySubnet: Map<Resource, Taking[]>;
  lost: Resource[];
} = perGraph((graph) => {
  const bySubnet = new Map<Resource, Taking[]>();
  const lost: Resource[] = [];
  const types = [...workloadTypes, ...Object.keys(otherPlacements)];
  for (const taker of graph.ofType(...types.filter((type) => !groups.includes(type)))) {
    const place = placeOfTaker(graph, taker);
    const subnets = place.targets.length + place.foreign.length;
    if (place.lost) lost.push(taker);
    const taking: Taking = { taker, addresses: addressesOf(graph, taker, Math.max(1, subnets)) };
    for (const subnet of place.targets) {
      append(bySubnet, subnet, taking);
    }
  }
  return { bySubnet, lost };
});

function placeOfTaker(graph: Graph, taker: Resource): Reference {
  const path = otherPlacements[taker.type];
  if (path === undefined) return placement(graph, taker);
  const [group] = path.includes("replicationSubnetGroupId")
    ? graph.reference(taker, path, [Aws.MigrationSubnetGroup]).targets
    : [];
  return group ? placeOfTaker(graph, group) : graph.reference(taker, path, [Aws.Subnet]);
}

function addressesOf(graph: Graph, taker: Resource, subnets: number): number | Unknown {
  switch (taker.type) {
    case Aws.EcsService:
      return spread(tasksAtMost(graph, taker), subnets);
    case Aws.AutoScalingGroup:
      return spread(numberOr(taker.read("maxSize"), 0), subnets);
    case Aws.ResolverEndpoint:
      return spread(all(taker.read("ipAddresses")).length, subnets);
    case Aws.LoadBalancer:
    case Aws.AlbLoadBalancer:
      return [undefined, "application"].some((type) => type === taker.read("loadBalancerType"))
        ? addressesOfLoadBalancer
        : 1;
    case Aws.NatGateway:
      return (
        1 +
        all(taker.read("secondaryAllocationIds")).length +
        all(taker.read("secondaryPrivateIpAddresses")).length
      );
    default:
      return 1;
  }
}

/** Tasks that a service may run at once: as many as it may scale to, and while a deployment replaces them also the new ones. */
function tasksAtMost(graph: Graph, service: Resource): number | Unknown {
  const scaling = graph
    .referrers(service, [Aws.ScalingTarget], "resourceId")
    .found.map((target) => numberOr(target.read("maxCapacity"), 0));
  const tasks = most([numberOr(service.read("desiredCount"), 0), ...scaling]);
  const percent = numberOr(service.read("deploymentMaximumPercent"), 200);
  return tasks === UNKNOWN || percent === UNKNOWN
    ? UNKNOWN
    : Math.max(tasks, Math.floor((tasks * percent) / 100));
}

const most = (counts: (number | Unknown)[]): number | Unknown =>
  counts.includes(UNKNOWN) ? UNKNOWN : Math.max(...(counts as number[]));

const spread = (count: number | Unknown, subnets: number): number | Unknown =>
  count === UNKNOWN ? UNKNOWN : Math.ceil(count / subnets);

/** Addresses of a range that can be given out: AWS keeps the first four and the last. Source: Amazon VPC User Guide, "Subnet sizing". */
export const usableAddresses = (cidr: string): number =>
  Math.max(0, 2 ** (32 - Number(cidr.split("/")[1])) - 5);

/** What may be taken of a subnet, in numbers and in words; `unclear`: what may take more than is known. */
interface Demand {
  addresses: number;
  /** `8 by LoadBalancer "web", 1 by NatGateway "nat"`. */
  words: string;
  unclear: Resource[];
}

/** The most that is taken of a subnet's addresses at once. */
function demandOn(graph: Graph, subnet: Resource): Demand {
  const { bySubnet, lost } = addressTakers(graph);
  const takings = bySubnet.get(subnet) ?? [];
  const known = takings.filter(
    (one): one is Taking & { addresses: number } => one.addresses !== UNKNOWN,
  );
  const open = takings.filter(({ addresses }) => addresses === UNKNOWN).map(({ taker }) => taker);
  return {
    addresses: known.reduce((sum, { addresses }) => sum + addresses, 0),
    words: known.map(({ taker, addresses }) => `${addresses} by ${taker.label}`).join(", "),
    unclear: [...open, ...lost],
  };
}

/** Whether the addresses that can be given out are enough for all that may run in a subnet, and leave some percent to spare. */
export function judgeDemand(
  graph: Graph,
  subnet: Resource,
  usable: number,
  sparePercent: number,
): Verdict[] {
  const { addresses, words, unclear } = demandOn(graph, subnet);
  const budget = Math.floor((usable * (100 - sparePercent)) / 100);
  if (addresses > budget) {
    return violation(`of ${usable} addresses ${budget} may be taken, and it needs ${words}`);
  }
  const [taker] = unclear;
  return taker ? undecided(`how many addresses ${taker.label} takes is not known yet`) : compliant;
}

/** Whether nothing is known to take addresses of a subnet. */
export const takesNone = (graph: Graph, subnet: Resource): boolean =>
  demandOn(graph, subnet).words === "";
