import * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { physicalName, Protection, refuse } from "../shared";
import { capacityAlarm } from "./alarms";
import type { ContainerClusterArgs } from "./arguments";
import { capacities } from "./capacity/capacity";
import { accountTrunking } from "./capacity/trunking";
import { failedDeployments } from "./deployment/failed";
import { createNamespaces, openDiscovered } from "./discovery/discovery";
import { imageCaches } from "./images/caches";
import { replicateImages } from "./images/replication";
import { createEntrances } from "./ingress/entrances";
import { nameServices, serviceUrls } from "./ingress/records";
import { clusterLogs, type ClusterLogs } from "./logs";
import { hostPolicy } from "./on-premises/host-policy";
import { reconciler } from "./on-premises/targets/reconciler";
import { tagsOf, type Scope } from "./scope";
import { execConfiguration } from "./service/exec";
import { openFileSystems } from "./service/file-systems";
import { placedServices } from "./service/placed-services";
import { clusterProblems } from "./validate";

/**
 * An ECS cluster that spans AWS and the company's own hosts: EC2 capacity that follows its tasks, an internal load
 * balancer when a service has a route, and services placed in the cloud, on premises, or both from one definition.
 *
 * Deleting it goes the way AWS asks for: services, their capacity, the hosts, the cluster. A service is gone only when its
 * hosts have reported that its tasks have stopped: give what connects them to AWS (routes, endpoints, rules) as `dependsOn`,
 * so that it stays until then. Hosts on premises must have left the cluster before, or AWS keeps it.
 *
 * @throws pulumi.RunError with every problem of the arguments at once.
 */
export class ContainerCluster extends pulumi.ComponentResource {
  /** Name of the cluster; hosts on premises write it into their ECS agent's settings. */
  public readonly clusterName: pulumi.Output<string>;
  /** ARN of the cluster. */
  public readonly clusterArn: pulumi.Output<string>;
  /** DNS name of the internal load balancer; absent when no service has a route. */
  public readonly loadBalancerDnsName?: pulumi.Output<string>;
  /** DNS name of the internal network load balancer; absent when no service takes TCP connections. */
  public readonly tcpLoadBalancerDnsName?: pulumi.Output<string>;
  /** Where callers in the VPC and on premises find each service that a load balancer stands before. */
  public readonly serviceUrls: Record<string, pulumi.Output<string>>;
  /** ARN of the policy that lets the role of hosts on premises join; it exists also while no service runs there. */
  public readonly hostPolicyArn: pulumi.Output<string>;
  /** Names of the ECS services, by service and side: `orders-api-cloud`, `orders-api-onprem`. */
  public readonly serviceNames: Record<string, pulumi.Output<string>>;
  /** ARNs of the alarms. */
  public readonly alarms: pulumi.Output<string>[];

  constructor(name: string, args: ContainerClusterArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:ContainerCluster", name, {}, opts);
    refuse(`ContainerCluster "${name}"`, clusterProblems(name, args));
    const { deployment, tags, hostTags, alarmTopicArn } = args;
    const { protection = Protection.Protected } = args;
    const scope: Scope = {
      name,
      deployment,
      tags,
      hostTags,
      protection,
      alarmTopicArn,
      surroundings: [opts?.dependsOn ?? []].flat() as pulumi.Input<pulumi.Resource>[],
      opts: { parent: this },
    };

    const logs = clusterLogs(scope, args);
    const cluster = ecsCluster(scope, logs);
    const places = placesOf(scope, args, cluster);
    const entrances = createEntrances(scope, args);
    const namespaces = createNamespaces(scope, args);
    openDiscovered(scope, args);
    nameServices(scope, args, entrances);
    const caches = imageCaches(scope, args.imageCaches ?? {});
    replicateImages(scope, args.services, args.replicateImagesTo);
    const files = openFileSystems(scope, args);
    const ground = { cluster, capacities: places, entrances, namespaces, logs, caches, files };
    const services = placedServices(scope, args, ground);
    failedDeployments(scope, cluster);
    const policy = hostPolicy(scope, cluster, logs.prefix);
    const targets = reconciler(scope, cluster, services, args.logRetentionDays);
    const full = Object.entries(places)
      .filter(([, { fargate }]) => !fargate)
      .map(([key, { provider }]) => capacityAlarm(scope, key, cluster, provider));

    this.clusterName = cluster.name;
    this.clusterArn = cluster.arn;
    const { door, tcpBalancer } = entrances;
    if (door) this.loadBalancerDnsName = door.balancer.dnsName;
    if (tcpBalancer) this.tcpLoadBalancerDnsName = tcpBalancer.dnsName;
    this.serviceUrls = serviceUrls(args, entrances);
    this.hostPolicyArn = policy.arn;
    this.serviceNames = Object.fromEntries(services.map(({ key, service }) => [key, service.name]));
    this.alarms = [...services.flatMap(({ alarms }) => alarms), ...full, ...targets].map(
      ({ arn }) => arn,
    );
    this.registerOutputs({
      clusterName: this.clusterName,
      clusterArn: this.clusterArn,
      loadBalancerDnsName: this.loadBalancerDnsName,
      tcpLoadBalancerDnsName: this.tcpLoadBalancerDnsName,
      serviceUrls: this.serviceUrls,
      hostPolicyArn: this.hostPolicyArn,
      serviceNames: this.serviceNames,
      alarms: this.alarms,
    });
  }
}

function ecsCluster(scope: Scope, { exec, key }: ClusterLogs): ecs.Cluster {
  return new ecs.Cluster(
    scope.name,
    {
      // Hosts on premises carry the name in a file of their own: a new random one would leave them behind.
      name: physicalName(scope.deployment, scope.name),
      settings: [{ name: "containerInsights", value: "enabled" }],
      configuration: exec && execConfiguration(exec, key),
      tags: tagsOf(scope, scope.name),
    },
    scope.opts,
  );
}

/** What the cluster's tasks are placed on in AWS. */
function placesOf(scope: Scope, args: ContainerClusterArgs, cluster: ecs.Cluster) {
  const asked = Object.values(args.services).flatMap(({ cloud }) => cloud?.capacity ?? []);
  return capacities(scope, args.capacity, [...new Set(asked)].sort(), {
    clusterName: cluster.name,
    vpcId: args.vpcId,
    subnetIds: args.subnetIds,
    securityGroupId: args.applicationSecurityGroupId,
    before: accountTrunking(scope, args.eniTrunking),
  });
}
