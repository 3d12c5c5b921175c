import { applicationSubnet } from "../../components/network/addresses/application-ranges";
import { addressSpaceProblem, subnetCidr, Tier } from "../../components/network/address-plan";
import { mostTasks } from "../../components/cluster/scaling/validate";
import { prefixLength, vpcCidrProblem } from "../../limits";
import { scalingArguments } from "../scaling-arguments";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";

/** Addresses of a subnet that AWS keeps. Source: Amazon VPC User Guide, "Subnet CIDR blocks". */
const kept = 5;

/** Addresses that a load balancer wants free in each of its subnets. Source: Application Load Balancers guide, "Subnets". */
const forBalancer = 8;

/**
 * The application subnets must have addresses for what the settings allow: all instances (and their trunks), every task
 * twice, as a deployment runs the new ones beside the old, and the load balancer.
 */
export function capacityAddressProblems({ sections }: Draft): Problem[] {
  const { network, capacity, services, operations } = sections;
  // How large the subnets of a VPC are that exists, only its owner knows.
  if (!network || network.adopt || !capacity || !services) return [];
  if (vpcCidrProblem(network.cidr) ?? addressSpaceProblem(network.cidr)) return [];
  const routed = Object.values(services).some(({ route, cloud }) => route && cloud);
  const { cidr, zones, zonePlacement, applicationRanges } = network;
  const free = zones
    .flatMap((zone) => [
      // The load balancer is in the first subnet of each zone.
      addressesIn(subnetCidr(cidr, zone, Tier.Application, zonePlacement)) -
        (routed ? forBalancer : 0),
      ...applicationRanges.map((range) =>
        addressesIn(applicationSubnet(range, zone, zonePlacement)),
      ),
    ])
    .reduce((sum, addresses) => sum + addresses, 0);
  const hosts = hostsAtMost(capacity) * (operations?.eniTrunking ? 2 : 1);
  const tasks = 2 * tasksIn(services);
  if (hosts + tasks <= free) return [];
  return [
    {
      path: "network.cidr",
      given: network.cidr,
      message: `is too small for what may run: ${hosts} addresses for instances and ${tasks} for tasks while all are deployed; the application subnets of zones ${network.zones.join(", ")} have ${free}`,
      fix: "Take a larger range before the network exists, application subnets in a further range (network.applicationRanges), more zones, or lower size and count",
    },
  ];
}

const addressesIn = (cidr: string) => 2 ** (32 - prefixLength(cidr)) - kept;

const hostsAtMost = (capacity: Sections["capacity"]) =>
  Object.values(capacity).reduce((sum, { size }) => sum + size[1], 0);

const tasksIn = (services: Sections["services"]) =>
  Object.values(services).reduce(
    (sum, { cloud }) => sum + (cloud ? mostTasks(scalingArguments(cloud)) : 0),
    0,
  );
