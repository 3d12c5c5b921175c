import { isEveryone } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { anyOf, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, given, textOf, UNKNOWN } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { isTargetOfRoute } from "../network";
import { admitted, admitting } from "./admission";
import { everyBalancerType, facesOutwards } from "./doors";

/** What rules that know the public surface let a configuration declare. */
export const surfaceParameters = {
  defaults: { publicSurface: [] as string[] },
  properties: {
    publicSurface: {
      type: "array" as const,
      items: { type: "string" as const },
      description:
        'What the Internet may reach, each as "LoadBalancer web": the kind of resource as messages name it, and its name.',
    },
  },
};

/** How a resource is called in a declared surface. */
export const surfaceName = ({ type, name }: Resource) => `${type.split(":").pop() ?? ""} ${name}`;

const alwaysPublic: string[] = [Aws.ApiStage, Aws.Distribution, Aws.LambdaFunctionUrl];

/** What may be a part of the public surface. */
export const surfaceTypes = [
  ...everyBalancerType,
  ...alwaysPublic,
  Aws.RestApiStage,
  Aws.Eip,
  Aws.Zone,
  ...admitting,
];

/** Whether a resource is a part of the public surface. */
export function isPublic(graph: Graph, resource: Resource): Truth {
  const { type } = resource;
  if (alwaysPublic.includes(type)) return true;
  if (everyBalancerType.includes(type)) return facesOutwards(resource, 4);
  if (type === Aws.Zone) return !given(resource.read("vpcs"));
  if (type === Aws.Eip) return letsIn(graph, resource);
  if (type === Aws.RestApiStage) return isPublicApi(graph, resource);
  const ranges = admitted(resource);
  return anyOf(ranges.map((range) => (range === UNKNOWN ? UNKNOWN : isEveryone(textOf(range)))));
}

/** Who has addresses to leave by, or is judged for them itself. */
const users: [type: string, path: readonly string[]][] = [
  [Aws.NatGateway, ["allocationId"]],
  [Aws.NatGateway, ["secondaryAllocationIds"]],
  [Aws.NatGateway, ["availabilityZoneAddresses", "allocationIds"]],
  [Aws.LoadBalancer, ["subnetMappings", "allocationId"]],
  [Aws.AlbLoadBalancer, ["subnetMappings", "allocationId"]],
];

/** The addresses that are used so; `lost` where there may be others. */
const addressesToLeaveBy = perGraph((graph) => {
  const used = users.flatMap(([type, path]) =>
    graph.ofType(type).map((user) => graph.reference(user, path, [Aws.Eip])),
  );
  return {
    targets: new Set(used.flatMap(({ targets }) => targets)),
    lost: used.some(({ lost }) => lost),
  };
});

/** An address lets somebody in unless it is there for others to leave by: that of a NAT gateway, or of a NAT instance's interface. */
function letsIn(graph: Graph, address: Resource): Truth {
  const { targets, lost } = addressesToLeaveBy(graph);
  if (targets.has(address)) return false;
  const holders = [address, ...graph.referrers(address, [Aws.EipAssociation], "allocationId").found]
    .flatMap((one) =>
      ["networkInterface", "networkInterfaceId"].map((property) =>
        graph.reference(one, property, [Aws.NetworkInterface]),
      ),
    )
    .flatMap((reference) => reference.targets);
  if (holders.some((one) => one.read("sourceDestCheck") === false && isTargetOfRoute(graph, one))) {
    return false;
  }
  return lost ? UNKNOWN : true;
}

/** A private API is reached through endpoints of VPCs alone. */
function isPublicApi(graph: Graph, stage: Resource): Truth {
  const { targets } = graph.reference(stage, "restApi", [Aws.RestApi]);
  const kinds = targets.flatMap((api) => all(api.read("endpointConfiguration"), "types"));
  if (kinds.includes(UNKNOWN)) return UNKNOWN;
  return !kinds.some((kind) => textOf(kind) === "PRIVATE");
}

/** What is declared of a surface and is no part of it. */
export function missingFromSurface(graph: Graph, declared: readonly string[]): string[] {
  const found = graph
    .ofType(...surfaceTypes)
    .filter((resource) => isPublic(graph, resource) !== false)
    .map(surfaceName);
  return declared.filter((name) => !found.includes(name));
}
