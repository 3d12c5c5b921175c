import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given, UNKNOWN } from "../../kit/value";
import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph } from "../graph";
import { roleMay, trusts } from "../permissions";

/** What an agent of ECS does first, by its API. Source: Amazon ECS Developer Guide, "Amazon ECS container instance IAM role". */
const joining = "ecs:RegisterContainerInstance";

/** The roles that hosts outside AWS act as, once Systems Manager has registered them. */
const hostRoles = perGraph((graph) =>
  graph.ofType(Aws.Role).filter((role) => trusts(role, "ssm.amazonaws.com") === true),
);

/**
 * Whether hosts outside AWS can join a cluster: a role that Systems Manager gives them lets them. An activation that hosts register with is
 * open for a while only, and hosts stay when it is gone; so it is the role that must be there.
 */
export function judgeHostsOutside(graph: Graph, cluster: Resource): Verdict[] {
  const name = cluster.read("name");
  const end = typeof name === "string" ? `cluster/${name}` : undefined;
  const thing = { resource: cluster, end };
  const judged = hostRoles(graph).map((role) => ({
    role,
    may: roleMay(graph, role, joining, thing),
  }));
  if (judged.some(({ may }) => may === true)) return compliant;
  const unclear = judged.find(({ may }) => may === UNKNOWN);
  if (unclear) {
    return undecided(`whether ${unclear.role.label} lets hosts join ${cluster.label} is not known`);
  }
  const [foreign] = graph
    .ofType(Aws.HybridActivation)
    .filter((one) => graph.reference(one, "iamRole", [Aws.Role]).targets.length === 0);
  if (foreign) return undecided(`the role of ${foreign.label} is not in this stack`);
  const [role] = judged.map((one) => one.role);
  return violation(
    role
      ? `hosts that act as ${role.label} may not join ${cluster.label}: it carries nothing that allows ${joining}`
      : `no role that trusts ssm.amazonaws.com lets hosts outside AWS join ${cluster.label}`,
  );
}

/**
 * Services by which hosts on premises are looked after and run containers. Sources: Amazon ECS Developer Guide, "Amazon ECS interface VPC
 * endpoints (AWS PrivateLink)"; AWS Systems Manager User Guide, "Improve the security of EC2 instances by using VPC endpoints".
 */
export const servicesOfHosts = [
  "ecs-agent",
  "ecs-telemetry",
  "ecs",
  "ecr.api",
  "ecr.dkr",
  "logs",
  "ssm",
  "ssmmessages",
];

/** The service that an interface endpoint is for, `ecr.api`; `undefined` for others, and where it is not known yet. */
export function serviceOfEndpoint(endpoint: Resource): string | undefined {
  if (endpoint.read("vpcEndpointType") !== "Interface") return undefined;
  const name = endpoint.read("serviceName");
  const known = typeof name === "string" ? name : "";
  return /^(?:com|cn\.com)\.amazonaws\.(?!vpce\.)[\w-]+\.(.+)$/.exec(known)?.[1];
}

/** Whether an endpoint has addresses of the version of IP that a range is of: of IPv4 alone where it does not say. */
export function hasVersionOf(endpoint: Resource, range: string): boolean {
  const kind = endpoint.read("ipAddressType");
  return range.includes(":") ? given(kind) && kind !== "ipv4" : kind !== "ipv6";
}

/** Whether a stack runs services on hosts outside AWS. */
export const runsOutside = (graph: Graph): boolean =>
  graph.ofType(Aws.EcsService).some((service) => service.read("launchType") === "EXTERNAL");
