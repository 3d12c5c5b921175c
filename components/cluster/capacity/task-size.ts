import { isFargate } from "@hybrid-platform/limits";
import { Discovery } from "../discovery/arguments";
import type { ServiceArgs } from "../service/arguments";

/** What is judged of a service: its size, and what it has run beside its own container. */
export type Sized = Pick<ServiceArgs, "cpu" | "memory" | "telemetry" | "discovery"> & {
  cloud?: { capacity: string };
};

/** CPU units and MiB that the collector of a service with telemetry is sure of and limited to. */
export const collectorSize = { cpu: 128, memory: 256 };

/** MiB that the proxy of Service Connect needs. Source: Amazon ECS Developer Guide, "Amazon ECS Service Connect", proxy. */
const proxyMemory = 64;

/**
 * What a whole task on AWS takes: its service's container, and beside it a collector and a proxy where the service has them.
 * On Fargate the size of a service is that of its tasks, and both take their part of it.
 */
export function taskSize(service: Sized): { cpu: number; memory: number } {
  const { cpu, memory, cloud } = service;
  if (isFargate(cloud?.capacity ?? "")) return { cpu, memory };
  const beside = besideOf(service);
  return { cpu: cpu + beside.cpu, memory: memory + beside.memory };
}

/** What the service's own container is sure of and limited to. */
export function containerSize(service: Sized, onFargate: boolean): { cpu: number; memory: number } {
  const { cpu, memory } = service;
  if (!onFargate) return { cpu, memory };
  const beside = besideOf(service);
  return { cpu: cpu - beside.cpu, memory: memory - beside.memory };
}

/**
 * The memory limit of a task with a proxy, which AWS asks for. Source: Amazon ECS Developer Guide, "Use Service Connect to
 * connect Amazon ECS services with short names", considerations.
 */
export function taskMemory(service: Sized): { memory?: string } {
  return hasProxy(service) ? { memory: String(taskSize(service).memory) } : {};
}

function besideOf(service: Sized) {
  const none = { cpu: 0, memory: 0 };
  const collector = service.telemetry ? collectorSize : none;
  return {
    cpu: collector.cpu,
    memory: collector.memory + (hasProxy(service) ? proxyMemory : 0),
  };
}

const hasProxy = ({ discovery }: Sized) => discovery === Discovery.ServiceConnect;
