import { Aws } from "../../../kit";
import { add, ref, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { container } from "../policies";

const service = "Service cluster-storefront-cloud";
const definition = "TaskDefinition cluster-storefront-cloud";
const onPremises = "Service cluster-label-printer-onprem";
const secret = [{ name: "DB_PASSWORD", value: "swordfish-and-chips" }];

export const ecsMutations: Mutations = {
  prod: {
    "hosts that ECS does not size": [
      set("CapacityProvider cluster-general", { "autoScalingGroupProvider.managedScaling.status": "DISABLED" }), {}],
    "hosts that ECS does not empty first": [
      set("CapacityProvider cluster-general", { "autoScalingGroupProvider.managedTerminationProtection": "DISABLED" }), {}],
    "hosts that may be taken from under their tasks": [unset("Group cluster-general", "protectFromScaleIn"), {}],
    "an image that may be another one tomorrow": [container(definition, { image: "docker.io/library/nginx" }), {}],
    "containers without insights": [unset("Cluster cluster", "settings"), {}],
    "a container whose logs go nowhere": [container(definition, { logConfiguration: undefined }), {}],
    "a container that waits for its logs": [
      container(definition, {
        logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "web", mode: "blocking" } },
      }), {}],
    "a container without a limit of memory": [container(definition, { memory: undefined }), {}],
    "a container that runs as a user of its own": [container(definition, { user: "1000:1000" }), {}],
    "a container that runs as root": [container(definition, { user: "root" }), {}],
    "a container that may do all that its host may": [container(definition, { privileged: true }), {}],
    "a container with a password in its environment": [container(definition, { environment: secret }), {}],
    "a container that may write anywhere": [container(definition, { readonlyRootFilesystem: false }), {}],
    "a deployment that nothing takes back": [unset(service, "deploymentCircuitBreaker"), {}],
    "tasks that see the processes of their host": [set(definition, { pidMode: "host" }), {}],
    "tasks on the network of their host": [set(definition, { networkMode: "host" }), {}],
    "tasks that start with the rights of their program": [
      set(definition, { taskRoleArn: ref("Role cluster-storefront-execution") }), {}],
    "a shell that nothing records": [set(service, { enableExecuteCommand: true }), {}],
    "a load balancer in front of tasks on premises": [
      set(onPremises, {
        loadBalancers: [{ targetGroupArn: ref("TargetGroup cluster-storefront"), containerName: "label-printer", containerPort: 9000 }],
      }), {}],
    "tasks on premises with addresses of the VPC": [
      set("TaskDefinition cluster-label-printer-onprem", { networkMode: "awsvpc" }), {}],
    "tasks with public addresses": [set(service, { "networkConfiguration.assignPublicIp": true }), {}],
    "tasks in public subnets": [
      set(service, { "networkConfiguration.subnets": ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`)) }), {}],
    "tasks that stay where they were put": [set(service, { availabilityZoneRebalancing: "DISABLED" }), {}],
    "one task": [set(service, { desiredCount: 1 }), {}],
    "tasks in one zone": [
      set(service, {
        networkConfiguration: { subnets: [ref("network-app-a")], securityGroups: [ref("SecurityGroup network-app")] },
      }), {}],
    "a range of tasks that goes down to one": [set("Target cluster-orders-api-cloud", { minCapacity: 1 }), {}],
    "a set of tasks with public addresses": [
      add(Aws.EcsTaskSet, "blue", {
        service: ref(service), networkConfiguration: { subnets: [ref("network-app-a")], assignPublicIp: true },
      }, "cluster"), {}],
  },
  everything: {
    "a task that mounts its files in clear": [
      set(definition, { "volumes.2.efsVolumeConfiguration.transitEncryption": "DISABLED" }), {}],
    "a shell whose sessions are kept in clear": [
      set("Cluster cluster", {
        "configuration.executeCommandConfiguration.logConfiguration.cloudWatchEncryptionEnabled": false,
      }), {}],
    "a version of Fargate that AWS has left behind": [
      set("Service cluster-report-worker-cloud", { platformVersion: "1.3.0" }), {}],
  },
};
