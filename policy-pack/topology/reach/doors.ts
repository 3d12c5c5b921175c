import { isOn } from "../../kit/judgements";
import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, given, textOf, UNKNOWN, type Reading } from "../../kit/value";
import { balancerTypes, groupTypes, subnetTypes, type Graph, type Reference } from "../graph";
import { placement } from "../network";
import { groupsWornBy } from "./tiers";

/** Every generation of load balancers. */
export const everyBalancerType = [...balancerTypes, Aws.ClassicLoadBalancer];

/** What somebody outside could connect to, if it has a public address. NAT gateways let nobody in. */
export const doorTypes = [
  ...everyBalancerType,
  Aws.AutoScalingGroup,
  Aws.DatabaseInstance,
  Aws.EcsService,
  Aws.Instance,
  Aws.NetworkInterface,
];

/** Where each says its subnets that is no workload. */
const places: Record<string, string> = {
  [Aws.ClassicLoadBalancer]: "subnets",
  [Aws.NetworkInterface]: "subnetId",
};

/** The subnets that a door is in. */
export function subnetsOfDoor(graph: Graph, door: Resource): Reference {
  const path = places[door.type];
  return path === undefined ? placement(graph, door) : graph.reference(door, path, subnetTypes);
}

/** Where a group or an instance names its launch template. */
const templatePaths = [
  ["launchTemplate", "id"],
  ["launchTemplate", "name"],
  ["mixedInstancesPolicy", "launchTemplate", "launchTemplateSpecification", "launchTemplateId"],
  ["mixedInstancesPolicy", "launchTemplate", "launchTemplateSpecification", "launchTemplateName"],
];

/** The launch templates of a group of instances, or of an instance. */
const templatesOf = (graph: Graph, door: Resource): Reference[] =>
  templatePaths.map((path) => graph.reference(door, path, [Aws.LaunchTemplate]));

/** The security groups of a door: its own, or those of its launch templates. */
export function groupsOfDoor(graph: Graph, door: Resource): Reference[] {
  if (door.type === Aws.NetworkInterface) {
    return [graph.reference(door, "securityGroups", groupTypes)];
  }
  const templates = templatesOf(graph, door);
  return [
    ...groupsWornBy(graph, door),
    ...templates
      .flatMap(({ targets }) => targets)
      .flatMap((template) => groupsWornBy(graph, template)),
    ...templates.map((one) => ({ ...one, targets: [] })),
  ];
}

/** Whether a door has an address of the Internet, of a version of IP, in a subnet; `undefined`: in one that is not in the stack. */
export function hasPublicAddress(
  graph: Graph,
  door: Resource,
  subnet: Resource | undefined,
  version: 4 | 6,
): Truth {
  if (everyBalancerType.includes(door.type)) return facesOutwards(door, version);
  if (version === 6) return hasIpv6(graph, door, subnet);
  if (door.type === Aws.EcsService) {
    return whether(door.read("networkConfiguration", "assignPublicIp"));
  }
  if (door.type === Aws.DatabaseInstance) return whether(door.read("publiclyAccessible"));
  const elastic = hasElasticAddress(graph, door);
  return elastic === true || door.type === Aws.NetworkInterface
    ? elastic
    : getsAddress(graph, door, subnet);
}

/** Whether a load balancer has addresses of the Internet, of a version of IP. */
export function facesOutwards(balancer: Resource, version: 4 | 6): Truth {
  if (balancer.read("loadBalancerType") === "gateway") return false;
  const kind = balancer.read("ipAddressType");
  if (version === 6 && (typeof kind !== "string" || !kind.startsWith("dualstack"))) return false;
  const internal = balancer.read("internal");
  return internal === UNKNOWN ? UNKNOWN : !isOn(internal);
}

/** What an instance or its template says holds before what the subnet does. */
function getsAddress(graph: Graph, door: Resource, subnet: Resource | undefined): Truth {
  const said: Reading[] = [
    door.read("associatePublicIpAddress"),
    ...templatesOf(graph, door)
      .flatMap(({ targets }) => targets)
      .flatMap((template) => all(template.read("networkInterfaces"), "associatePublicIpAddress")),
  ];
  if (said.some(given)) return said.some(isOn) || (said.includes(UNKNOWN) ? UNKNOWN : false);
  if (!subnet) return UNKNOWN;
  const maps = subnet.read("mapPublicIpOnLaunch");
  return given(maps) ? whether(maps) : subnet.type === Aws.DefaultSubnet;
}

/** Every IPv6 address of a VPC is one of the Internet. */
function hasIpv6(graph: Graph, door: Resource, subnet: Resource | undefined): Truth {
  const cards = [door, ...templatesOf(graph, door).flatMap(({ targets }) => targets)];
  const counts: Reading[] = cards.flatMap((card) => [
    ...all(card.read("ipv6AddressCount")),
    ...all(card.read("networkInterfaces"), "ipv6AddressCount"),
  ]);
  const lists = cards.flatMap((card) => [
    ...all(card.read("ipv6Addresses")),
    ...all(card.read("networkInterfaces"), "ipv6Addresses"),
  ]);
  if (lists.length > 0 || counts.some((count) => Number(textOf(count)) > 0)) return true;
  const assigns = subnet ? whether(subnet.read("assignIpv6AddressOnCreation")) : UNKNOWN;
  return assigns === false && counts.includes(UNKNOWN) ? UNKNOWN : assigns;
}

/** Whether an Elastic IP address is given to an instance or an interface. */
function hasElasticAddress(graph: Graph, door: Resource): Truth {
  const isInterface = door.type === Aws.NetworkInterface;
  const users = [
    graph.referrers(door, [Aws.Eip], isInterface ? "networkInterface" : "instance"),
    graph.referrers(door, [Aws.EipAssociation], isInterface ? "networkInterfaceId" : "instanceId"),
  ];
  if (users.some(({ found }) => found.length > 0)) return true;
  return users.some(({ lost }) => lost.length > 0) ? UNKNOWN : false;
}

const whether = (reading: Reading): Truth => (reading === UNKNOWN ? UNKNOWN : isOn(reading));
