import type { PlannedResource } from "../record/resource";

type Counts = Map<string, number>;

/** Rules of each Application Load Balancer, in all of its listeners. */
export function listenerRules(resources: PlannedResource[]): Counts {
  return counted(rulesByBalancer(resources), (rules) => rules.length);
}

/** Target groups that the rules of each Application Load Balancer lead to. */
export function routedTargetGroups(resources: PlannedResource[]): Counts {
  return counted(
    rulesByBalancer(resources),
    (rules) =>
      new Set(rules.flatMap(({ propertyDependencies }) => propertyDependencies["actions"] ?? []))
        .size,
  );
}

/** Listeners of each Network Load Balancer. */
export function tcpListeners(resources: PlannedResource[]): Counts {
  const listeners = resources.filter(
    ({ type, inputs }) => type === "aws:lb/listener:Listener" && inputs["protocol"] === "TCP",
  );
  return counted(
    grouped(listeners, (listener) => source(listener, "loadBalancerArn")),
    ({ length }) => length,
  );
}

/** Names of each certificate that is signed here. */
export function certificateNames(resources: PlannedResource[]): Counts {
  return new Map(
    resources
      .filter(({ type }) => type === "aws:acm/certificate:Certificate")
      .map(({ name, inputs }) => {
        const others = inputs["subjectAlternativeNames"];
        return [name, 1 + (Array.isArray(others) ? others.length : 0)];
      }),
  );
}

function rulesByBalancer(resources: PlannedResource[]): Map<string, PlannedResource[]> {
  const balancers = new Map(
    resources
      .filter(({ type }) => type === "aws:lb/listener:Listener")
      .map((listener) => [listener.urn, source(listener, "loadBalancerArn")]),
  );
  const rules = resources.filter(({ type }) => type === "aws:lb/listenerRule:ListenerRule");
  return grouped(rules, (rule) => balancers.get(source(rule, "listenerArn") ?? ""));
}

/** The resource that a property refers to. */
const source = ({ propertyDependencies }: PlannedResource, property: string) =>
  propertyDependencies[property]?.[0];

function grouped(
  resources: PlannedResource[],
  key: (resource: PlannedResource) => string | undefined,
): Map<string, PlannedResource[]> {
  const groups = new Map<string, PlannedResource[]>();
  for (const resource of resources) {
    const group = key(resource);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(resource);
    else groups.set(group, [resource]);
  }
  return groups;
}

function counted(
  groups: Map<string, PlannedResource[]>,
  count: (resources: PlannedResource[]) => number,
): Counts {
  return new Map(
    [...groups].map(([urn, members]) => [urn.split("::").pop() ?? urn, count(members)]),
  );
}
