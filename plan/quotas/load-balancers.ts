import type { PlannedResource } from "../record/resource";
import { nameOf, ofType, place, tally } from "./counting";

const listener = ofType("aws:lb/listener:Listener");
const rule = ofType("aws:lb/listenerRule:ListenerRule");
const targetGroup = "aws:lb/targetGroup:TargetGroup";

/** Rules by load balancer, without the default rule that each listener has. */
export function balancerRules(resources: PlannedResource[]): Map<string, number> {
  const balancer = balancers(resources);
  return tally(resources.filter(rule).map(balancer));
}

/** Target groups that the rules of a load balancer lead to, by load balancer. */
export function balancerTargets(resources: PlannedResource[]): Map<string, number> {
  const balancer = balancers(resources);
  const led = resources
    .filter((one) => listener(one) || rule(one))
    .flatMap((one) =>
      [...(one.propertyDependencies["actions"] ?? []), ...defaultTargets(one)]
        .filter((urn) => urn.includes(`${targetGroup}::`))
        .map((urn) => JSON.stringify([balancer(one), nameOf(urn)])),
    );
  return tally([...new Set(led)].map((pair) => (JSON.parse(pair) as [string, string])[0]));
}

const defaultTargets = (one: PlannedResource) => one.propertyDependencies["defaultActions"] ?? [];

/** The load balancer that a listener, or a rule of one, belongs to. */
function balancers(resources: PlannedResource[]): (one: PlannedResource) => string {
  const ofListener = new Map(
    resources.filter(listener).map((one) => [one.name, place(one, "loadBalancerArn")]),
  );
  return (one) =>
    listener(one)
      ? place(one, "loadBalancerArn")
      : (ofListener.get(place(one, "listenerArn")) ?? place(one, "listenerArn"));
}
