import { Aws } from "../../../kit";
import { add, ref, set, silence, unset } from "../change";
import type { Mutations } from "../mutation";
import { container } from "../documents";

const service = "Service cluster-storefront-cloud";
const definition = "TaskDefinition cluster-storefront-cloud";
const onPremises = "Service cluster-label-printer-onprem";
const secret = [{ name: "DB_PASSWORD", value: "swordfish-and-chips" }];

/** Task definitions with an address that is not known before the update. */
const opaque = ["orders-api-cloud", "orders-api-onprem", "report-worker-cloud"].map(
  (one) => `? cluster-${one}`,
);

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
    "an image that may be another one tomorrow": [
      container(definition, { image: "docker.io/library/nginx" }),
      { "container-image-version-named": ["cluster-storefront-cloud"] },
    ],
    "containers without insights": [
      unset("Cluster cluster", "settings"),
      { "container-insights": ["cluster"] },
    ],
    "a container whose logs go nowhere": [
      container(definition, { logConfiguration: undefined }),
      { "container-logs": ["cluster-storefront-cloud"] },
    ],
    "a container that waits for its logs": [
      container(definition, {
        logConfiguration: {
          logDriver: "awslogs",
          options: {
            "awslogs-group": "/hybrid-platform/prod/cluster/storefront",
            mode: "blocking",
          },
        },
      }),
      { "logs-do-not-block-containers": ["cluster-storefront-cloud"] },
    ],
    "a container without a limit of memory": [
      container(definition, { memory: undefined }),
      { "container-memory-limit": ["cluster-storefront-cloud"] },
    ],
    "a container that does not say as whom it runs": [
      container(definition, { user: undefined }),
      { "container-user-not-root": ["cluster-storefront-cloud"] },
    ],
    "a container that runs as root": [
      container(definition, { user: "root" }),
      { "container-user-not-root": ["cluster-storefront-cloud"] },
    ],
    "a container that may do all that its host may": [
      container(definition, { privileged: true }),
      { "no-privileged-containers": ["cluster-storefront-cloud"] },
    ],
    "a container with a password in its environment": [
      container(definition, { environment: secret }),
      { "no-secrets-in-container-environment": ["cluster-storefront-cloud"] },
    ],
    "a container that may write anywhere": [
      container(definition, { readonlyRootFilesystem: false }),
      { "read-only-root-filesystem": ["cluster-storefront-cloud"] },
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
    "tasks that see the processes of their host": [
      set(definition, { pidMode: "host" }),
      { "no-host-namespaces": ["cluster-storefront-cloud"] },
    ],
    "tasks on the network of their host": [
      set(definition, { networkMode: "host" }),
      { "no-host-network": ["cluster-storefront-cloud"] },
    ],
    "tasks that start with the rights of their program": [
      set(definition, { taskRoleArn: ref("Role cluster-storefront-execution") }),
      { "execution-role-apart": ["cluster-storefront-cloud"] },
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
    "a task that mounts its files in clear": [
      set(definition, { "volumes.3.efsVolumeConfiguration.transitEncryption": "DISABLED" }),
      { "efs-volume-encrypted-in-transit": ["cluster-storefront-cloud"] },
    ],
    "a task whose files are there for whoever mounts them": [
      unset(definition, "volumes.3.efsVolumeConfiguration.authorizationConfig"),
      { "efs-volume-asks-iam": ["cluster-storefront-cloud"] },
    ],
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
  dev: {
    "a cluster that does not say what its task definitions hold": [
      silence("ContainerCluster cluster", "containerDefinitions"),
      {
        "container-image-version-named": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "container-log-group-exists": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "container-logs": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "container-memory-limit": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "container-user-not-root": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "containers-stop-while-draining": ["? cluster-orders-api-cloud"],
        "logs-are-kept": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "logs-do-not-block-containers": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "no-privileged-containers": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "no-secrets-in-container-environment": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "read-only-root-filesystem": [
          "? cluster-orders-api-cloud",
          "? cluster-orders-api-onprem",
          "? cluster-report-worker-cloud",
        ],
        "service-port-in-task-definition": ["? cluster-orders-api-cloud"],
      },
    ],
  },
};
