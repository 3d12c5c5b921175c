import { ref, remove, set, together } from "../change";
import { container } from "../documents";
import type { Mutations } from "../mutation";

const definition = "TaskDefinition cluster-storefront-cloud";
const template = "LaunchTemplate cluster-general";

export const serviceProofMutations: Mutations = {
  prod: {
    "hosts that join another cluster": [
      set(template, {
        userData: Buffer.from("echo ECS_CLUSTER=other >> /etc/ecs/ecs.config").toString("base64"),
      }),
      { "capacity-provider-hosts-join": ["cluster-general"] },
    ],
    "a cluster without the hosts of its services": [
      set("cluster-capacity", { capacityProviders: ["FARGATE"] }),
      {
        "capacity-provider-hosts-join": ["cluster-general"],
        "service-capacity-in-cluster": [
          "cluster-orders-api-cloud",
          "cluster-report-worker-cloud",
          "cluster-storefront-cloud",
        ],
      },
    ],
    "a container whose logs go to a group that nobody makes": [
      container(definition, {
        logConfiguration: {
          logDriver: "awslogs",
          options: { "awslogs-group": "/elsewhere", mode: "non-blocking" },
        },
      }),
      { "container-log-group-exists": ["cluster-storefront-cloud"] },
    ],
    "a container that takes longer to stop than requests are waited for": [
      container(definition, { stopTimeout: 120 }),
      { "containers-stop-while-draining": ["cluster-storefront-cloud"] },
    ],
    "a container on another port than its service says": [
      container(definition, { portMappings: [{ containerPort: 9090, protocol: "tcp" }] }),
      { "service-port-in-task-definition": ["cluster-storefront-cloud"] },
    ],
    "a target group for another port": [
      set("TargetGroup cluster-storefront", { port: 80 }),
      { "target-group-port-of-container": ["cluster-storefront-cloud"] },
    ],
    "a service that no listener leads to": [
      remove("ListenerRule cluster-storefront"),
      { "service-target-groups-attached": ["cluster-storefront-cloud"] },
    ],
    "tasks that do not let the load balancer in": [
      remove("cluster-app-8080-from-listener"),
      { "load-balancer-reaches-tasks": ["cluster-orders-api-cloud", "cluster-storefront-cloud"] },
    ],
    "a load balancer that may not call its tasks": [
      remove("cluster-listener-to-app-8080"),
      { "load-balancer-reaches-tasks": ["cluster-orders-api-cloud", "cluster-storefront-cloud"] },
    ],
    "hosts on premises that may not join the cluster": [
      remove("operations-fleet-racks-containers"),
      {
        "external-service-has-hosts": [
          "cluster-label-printer-onprem",
          "cluster-orders-api-onprem",
          "cluster-scan-import-onprem",
        ],
      },
    ],
    "endpoints that do not let the site in": [
      remove("network-endpoints-from-10.0.0.0/14"),
      {
        "endpoint-admits-sites": [
          "network-endpoint-ecr.api",
          "network-endpoint-ecr.dkr",
          "network-endpoint-ecs",
          "network-endpoint-ecs-agent",
          "network-endpoint-ecs-telemetry",
          "network-endpoint-logs",
          "network-endpoint-ssm",
          "network-endpoint-ssmmessages",
        ],
      },
    ],
    "no endpoint for the logs of hosts on premises": [
      remove("network-endpoint-logs"),
      {
        "external-hosts-have-endpoints": [
          "cluster-label-printer-onprem",
          "cluster-orders-api-onprem",
          "cluster-scan-import-onprem",
        ],
        "vpc-endpoints-for-services": ["network"],
      },
    ],
    "a zone without a way out, and no endpoint for its calls": [
      together(remove("network-app-c-internet"), remove("network-endpoint-sts")),
      { "cut-off-subnets-reach-services": ["network-app-c"] },
    ],
  },
  everything: {
    "servers that register with the role of hosts in AWS": [
      set("operations-activation-racks-first", { iamRole: ref("Role cluster-general-host") }),
      { "activation-role-fit": ["operations-activation-racks-first"] },
    ],
  },
};
