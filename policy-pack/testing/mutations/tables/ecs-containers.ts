import { ref, set, silence, unset } from "../change";
import { container } from "../documents";
import type { Mutations } from "../mutation";

const definition = "TaskDefinition cluster-storefront-cloud";
const secret = [{ name: "DB_PASSWORD", value: "swordfish-and-chips" }];

/** Task definitions with an address that is not known before the update. */
const opaque = ["orders-api-cloud", "orders-api-onprem", "report-worker-cloud"].map(
  (one) => `? cluster-${one}`,
);

export const containerMutations: Mutations = {
  prod: {
    "an image that may be another one tomorrow": [
      container(definition, { image: "docker.io/library/nginx" }),
      { "container-image-version-named": ["cluster-storefront-cloud"] },
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
  },
  dev: {
    "a cluster that does not say what its task definitions hold": [
      silence("ContainerCluster cluster", "containerDefinitions"),
      {
        "container-image-version-named": opaque,
        "container-log-group-exists": opaque,
        "container-logs": opaque,
        "container-memory-limit": opaque,
        "container-user-not-root": opaque,
        "containers-stop-while-draining": ["? cluster-orders-api-cloud"],
        "logs-are-kept": opaque,
        "logs-do-not-block-containers": opaque,
        "no-privileged-containers": opaque,
        "no-secrets-in-container-environment": opaque,
        "read-only-root-filesystem": opaque,
        "service-port-in-task-definition": ["? cluster-orders-api-cloud"],
      },
    ],
  },
};
