import {
  cidrProblem,
  endpointLimits,
  prefixLength,
  usableAddresses,
  vpcCidrProblem,
} from "@hybrid-platform/limits";
import { addressSpaceProblem, subnetCidr, Tier, zoneSlots } from "../address-plan";
import { placementProblems, type PlacedNetwork } from "../addresses/problems";
import { callersOf, type CalledNetwork } from "./callers";
import { EndpointProfile, servicesOf } from "./profiles";
import { traitsOf } from "./services";

/** What is judged: the arguments of the network, or settings that say the same. */
export type EndpointSubject = PlacedNetwork & CalledNetwork & { endpoints?: EndpointProfile[] };

/** Everything that keeps the endpoints from being created as asked, one sentence each. */
export function endpointProblems(args: EndpointSubject): string[] {
  const services = servicesOf(args.endpoints ?? []);
  return [
    ...profileProblems(args.endpoints ?? []),
    ...countProblems(services),
    ...addressProblems(args, services),
    ...ruleProblems(callersOf(args), services),
  ];
}

function profileProblems(profiles: EndpointProfile[]): string[] {
  const known: string[] = Object.values(EndpointProfile);
  return profiles
    .filter((profile) => !known.includes(profile))
    .map((profile) => `endpoints: "${profile}" is not a profile; one of ${known.join(", ")}`);
}

/** Says when more endpoints are asked for than a VPC may have. */
export function countProblems(services: string[]): string[] {
  const limit = endpointLimits.interfaceEndpointsPerVpc;
  return services.length > limit
    ? [
        `endpoints: they need ${services.length} interface endpoints, and the default quota of a VPC is ${limit}: leave out profiles`,
      ]
    : [];
}

/** Every endpoint takes an address of each zone's subnet, which in a small VPC has few. */
function addressProblems(args: PlacedNetwork, services: string[]): string[] {
  const { cidr, zones, zonePlacement } = args;
  if ((vpcCidrProblem(cidr) ?? addressSpaceProblem(cidr)) !== undefined) return [];
  if (placementProblems(args).length > 0) return [];
  const subnets = zones
    .filter((zone) => zoneSlots.includes(zone))
    .map((zone) => subnetCidr(cidr, zone, Tier.Endpoints, zonePlacement));
  const longest = Math.max(0, ...subnets.map(prefixLength));
  const free = usableAddresses(longest);
  return services.length > free
    ? [
        `endpoints: they need ${services.length} addresses in each zone, and a /${longest}, which ${cidr} has for endpoints, gives ${free}: leave out profiles or take a larger cidr`,
      ]
    : [];
}

/** A rule for each caller, and in a group of its own one for each of a service's further ports. */
function ruleProblems(callers: string[], services: string[]): string[] {
  if (services.length === 0 || callers.some((caller) => cidrProblem(caller) !== undefined))
    return [];
  const most = Math.max(1, ...services.map((service) => traitsOf(service).ports?.length ?? 0));
  const limit = endpointLimits.inboundRulesPerSecurityGroup;
  const rules = callers.length * most;
  return rules > limit
    ? [
        `endpoints: to admit ${callers.length} ranges of VPC and sites takes ${rules} rules in one security group, and the default quota is ${limit}: announce summaries`,
      ]
    : [];
}
