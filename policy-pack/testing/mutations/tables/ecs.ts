import { Aws } from "../../../kit";
import { add, ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const service = "Service cluster-storefront-cloud";
const onPremises = "Service cluster-label-printer-onprem";
export const ecsMutations: Mutations = {
  prod: {
    "hosts that ECS does not size": [
      set("CapacityProvider cluster-general", {
        "autoScalingGroupProvider.managedScaling.status": "DISABLED",
      }),
      { "capacity-provider-managed": ["cluster-general"] },
    ],
    "hosts that ECS does not empty first": [
      set("CapacityProvider cluster-general", {
        "autoScalingGroupProvider.managedTerminationProtection": "DISABLED",
      }),
      { "capacity-provider-managed": ["cluster-general"] },
    ],
    "hosts that may be taken from under their tasks": [
      unset("Group cluster-general", "protectFromScaleIn"),
      { "ecs-hosts-protected-from-scale-in": ["cluster-general"] },
    ],
    "containers without insights": [
      unset("Cluster cluster", "settings"),
      { "container-insights": ["cluster"] },
    ],
    "a deployment that nothing takes back": [
      unset(service, "deploymentCircuitBreaker"),
      { "deployment-rolls-back": ["cluster-storefront-cloud"] },
    ],
    "a deployment that stops half of the tasks first, and that nothing takes back": [
      set(service, { deploymentCircuitBreaker: undefined, deploymentMinimumHealthyPercent: 50 }),
      {
        "deployment-keeps-tasks": ["cluster-storefront-cloud"],
        "deployment-rolls-back": ["cluster-storefront-cloud"],
      },
    ],
    "a shell that nothing records": [
      set(service, { enableExecuteCommand: true }),
      { "exec-sessions-logged": ["cluster"] },
    ],
    "a load balancer in front of tasks on premises": [
      set(onPremises, {
        loadBalancers: [
          {
            targetGroupArn: ref("TargetGroup cluster-label-printer-onprem"),
            containerName: "label-printer",
            containerPort: 9000,
          },
        ],
      }),
      {
        "external-service-fields": ["cluster-label-printer-onprem"],
        "service-target-groups-attached": ["cluster-label-printer-onprem"],
      },
    ],
    "tasks on premises with addresses of the VPC": [
      set("TaskDefinition cluster-label-printer-onprem", { networkMode: "awsvpc" }),
      { "external-service-fields": ["cluster-label-printer-onprem"] },
    ],
    "tasks with public addresses": [
      set(service, { "networkConfiguration.assignPublicIp": true }),
      { "service-no-public-address": ["cluster-storefront-cloud"] },
    ],
    "tasks in public subnets": [
      set(service, {
        "networkConfiguration.subnets": ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`)),
      }),
      { "no-workload-in-public-subnet": ["cluster-storefront-cloud"] },
    ],
    "tasks that stay where they were put": [
      set(service, { availabilityZoneRebalancing: "DISABLED" }),
      { "service-rebalances-zones": ["cluster-storefront-cloud"] },
    ],
    "one task": [
      set(service, { desiredCount: 1 }),
      { "service-runs-more-than-one-task": ["cluster-storefront-cloud"] },
    ],
    "tasks in one zone": [
      set(service, {
        networkConfiguration: {
          subnets: [ref("network-app-a")],
          securityGroups: [ref("SecurityGroup network-app")],
        },
      }),
      {
        "service-spans-zones": ["cluster-storefront-cloud"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
    "a range of tasks that goes down to one": [
      set("Target cluster-orders-api-cloud", { minCapacity: 1 }),
      { "service-runs-more-than-one-task": ["cluster-orders-api-cloud"] },
    ],
    "a set of tasks with public addresses": [
      add(
        Aws.EcsTaskSet,
        "blue",
        {
          service: ref(service),
          networkConfiguration: { subnets: [ref("network-app-a")], assignPublicIp: true },
        },
        "cluster",
      ),
      { "service-no-public-address": ["blue"] },
    ],
  },
  everything: {
    "a shell whose sessions are kept in clear": [
      set("Cluster cluster", {
        "configuration.executeCommandConfiguration.logConfiguration.cloudWatchEncryptionEnabled": false,
      }),
      { "exec-sessions-logged": ["cluster"] },
    ],
    "a version of Fargate that AWS has left behind": [
      set("Service cluster-report-worker-cloud", { platformVersion: "1.3.0" }),
      { "fargate-platform-current": ["cluster-report-worker-cloud"] },
    ],
  },
};
