import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { placement, zonesOf, type Zones } from "../network";

/** An ECS service, by what decides where its tasks run. */
export interface Service {
  resource: Resource;
  /** Its logical name, without that of the component it is a part of. */
  name: string;
  /** How many tasks should run; `undefined` where that is not known, or one on each host. */
  tasks: number | undefined;
  /** Runs on servers that are not AWS's. */
  onPremises: boolean;
  /** Where its tasks are in AWS: their own subnets, else those of the hosts of its cluster. */
  zones: Zones;
}

/** The services of a stack. */
export const services: (graph: Graph) => Service[] = perGraph((graph) =>
  graph.ofType(Aws.EcsService).map((resource) => ({
    resource,
    name: ownName(resource),
    tasks: tasksOf(resource),
    onPremises: resource.read("launchType") === "EXTERNAL",
    zones: given(resource.read("networkConfiguration"))
      ? zonesOf(placement(graph, resource))
      : hostZones(graph),
  })),
);

function ownName({ name, parentUrn }: Resource): string {
  const prefix = `${parentUrn?.split("::").pop() ?? ""}-`;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function tasksOf(service: Resource): number | undefined {
  const count = service.read("desiredCount");
  return typeof count === "number" && service.read("schedulingStrategy") !== "DAEMON"
    ? count
    : undefined;
}

/** Tasks without subnets of their own are where the hosts are, all of them alike. */
function hostZones(graph: Graph): Zones {
  const groups = graph
    .ofType(Aws.AutoScalingGroup)
    .map((group) => zonesOf(placement(graph, group)));
  return {
    known: [...new Set(groups.flatMap(({ known }) => known))].sort(),
    complete: groups.length > 0 && groups.every(({ complete }) => complete),
  };
}
