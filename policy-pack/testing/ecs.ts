import { Aws } from "../kit";
import { containers } from "./containers";
import { after, changeable, ref, resource, type Fixture } from "./fixture";
import { group, way } from "./groups";

type Properties = Record<string, unknown>;

/** A service on hosts of its cluster, behind a load balancer that calls its container on port 8080, as the platform builds it. */
export function webService() {
  const cluster = resource(Aws.EcsCluster, "hub", { name: "hub" });
  const template = hostsOf(cluster);
  const hosts = resource(Aws.AutoScalingGroup, "hosts", { launchTemplate: { id: ref(template) } });
  const provider = resource(Aws.CapacityProvider, "general", {
    autoScalingGroupProvider: { autoScalingGroupArn: ref(hosts) },
  });
  const pool = capacityOf(cluster, provider);
  const edge = group("edge");
  const app = group("app");
  const balancer = resource(Aws.LoadBalancer, "alb", { securityGroups: [ref(edge)] });
  const listener = resource(Aws.Listener, "https", {
    loadBalancerArn: ref(balancer),
    defaultActions: [{ type: "fixed-response" }],
  });
  const target = resource(Aws.TargetGroup, "web", { port: 8080, deregistrationDelay: 30 });
  const rule = ruleTo(target, listener);
  const definition = definitionOf({ portMappings: [{ containerPort: 8080 }] });
  const parts = { cluster, template, hosts, provider, pool, edge, app, balancer, listener };
  const all = { ...parts, target, rule, definition };
  const openings = way(edge, app, 8080);
  return {
    ...all,
    openings,
    /** The service; `more` changes its properties. */
    service: (more: Properties = {}, name = "subject"): Fixture =>
      after(
        resource(Aws.EcsService, name, {
          cluster: ref(cluster),
          taskDefinition: ref(definition),
          capacityProviderStrategies: [{ capacityProvider: ref(provider), weight: 1 }],
          networkConfiguration: { securityGroups: [ref(app)] },
          loadBalancers: [exposes(target)],
          ...more,
        }),
        rule,
      ),
    /** All of it, with some parts changed or (`undefined`) taken away, and others added. */
    with: changeable(all),
  };
}

/** An entry of a service's `loadBalancers`. */
export const exposes = (target: Fixture, more: Properties = {}): Properties => ({
  targetGroupArn: ref(target),
  containerName: "api",
  containerPort: 8080,
  ...more,
});

/** A rule of a listener that leads to a target group. */
export const ruleTo = (target: Fixture, listener: Fixture, name = "web") =>
  resource(Aws.ListenerRule, name, {
    listenerArn: ref(listener),
    actions: [{ type: "forward", targetGroupArn: ref(target) }],
  });

/** A launch template whose hosts join a cluster. */
export const hostsOf = (cluster: Fixture, more: Properties = {}) =>
  resource(Aws.LaunchTemplate, "hosts", { userData: ref(cluster), ...more });

/** What gives a cluster its capacity providers. */
export const capacityOf = (cluster: Fixture, ...providers: (Fixture | string)[]) =>
  resource(Aws.ClusterCapacityProviders, `capacity-of-${cluster.name}`, {
    clusterName: ref(cluster),
    capacityProviders: providers.map((one) => (typeof one === "string" ? one : ref(one))),
  });

/** A task definition with one container, called `api`. */
export const definitionOf = (container: Properties) =>
  resource(Aws.TaskDefinition, "web", containers(container));
