import { awsvpcTasks, instanceType, type InstanceType } from "@hybrid-platform/limits";

/** What one task takes of its host, beside a network interface. */
export interface TaskSize {
  /** CPU units. */
  cpu: number;
  /** MiB. */
  memory: number;
}

/** Tasks of one service on a group of hosts. */
export interface Demand extends TaskSize {
  service: string;
  count: number;
  /** Tasks that run beside these while the service is deployed. */
  besideInDeployment: number;
}

/** The part of a group that bounds what fits on it. */
export interface Supply {
  instanceTypes: string[];
  maxSize: number;
  /** Whether hosts have a trunk. */
  trunking: boolean;
}

/** How many tasks of one size a host has room for, by what would run out. */
export type Room = Record<"CPU" | "memory" | "network interfaces", number>;

/**
 * Memory of a host that ECS offers to tasks, in MiB: what the kernel and the platform leave. Every image leaves another part,
 * 7985 of 8192 MiB in the example of AWS, so it is counted generously, and only what fits nowhere is refused for it.
 * Source: Amazon ECS Developer Guide, "Reserving Amazon ECS Linux container instance memory".
 */
export const offeredMemory = (memory: number): number => Math.floor(memory * 0.98);

/** Room for tasks of a size on a host of a type that is known; nothing otherwise. */
export function roomFor(size: TaskSize, type: string, trunking: boolean): Room | undefined {
  const host = instanceType(type);
  if (!host) return undefined;
  return {
    CPU: Math.floor(host.cpu / size.cpu),
    memory: Math.floor(offeredMemory(host.memory) / size.memory),
    "network interfaces": awsvpcTasks(host, trunking),
  };
}

/**
 * Why tasks of a size can never run on a group: ECS sizes a group by its smallest type and adds no host for a task that does
 * not fit on that one. Types that are not known are not judged. Source: Amazon ECS Developer Guide, "Amazon ECS managed
 * scaling behavior".
 */
export function unplaceable(size: TaskSize, { instanceTypes, trunking }: Supply): string[] {
  return instanceTypes.flatMap((type) => {
    const room = roomFor(size, type, trunking);
    const lacking = room && Object.entries(room).find(([, tasks]) => tasks === 0);
    return lacking ? [`one task takes more ${lacking[0]} than a ${type} has for tasks`] : [];
  });
}

/** Hosts that are needed, and what for. */
export interface Need {
  hosts: number;
  bound: keyof Room;
}

/**
 * Fewest hosts that could carry all of a demand while any one of its services is deployed, each thing counted for itself:
 * never more than are needed, so that what is refused for it is impossible. Unknown when a type is.
 */
export function fewestHosts(
  demands: Demand[],
  { instanceTypes, trunking }: Supply,
): Need | undefined {
  const known = instanceTypes.map(instanceType);
  if (known.length === 0 || known.includes(undefined)) return undefined;
  const hostsFor = (taken: (size: TaskSize) => number, offered: (host: InstanceType) => number) =>
    (sum(demands, (demand) => taken(demand) * demand.count) +
      most(demands, (demand) => taken(demand) * demand.besideInDeployment)) /
    most(known, (host) => (host ? offered(host) : 0));
  const needs: [keyof Room, number][] = [
    [
      "CPU",
      hostsFor(
        ({ cpu }) => cpu,
        ({ cpu }) => cpu,
      ),
    ],
    [
      "memory",
      hostsFor(
        ({ memory }) => memory,
        ({ memory }) => offeredMemory(memory),
      ),
    ],
    [
      "network interfaces",
      hostsFor(
        () => 1,
        (host) => awsvpcTasks(host, trunking),
      ),
    ],
  ];
  const [bound, hosts] = needs.reduce((worst, need) => (need[1] > worst[1] ? need : worst));
  return { hosts: Math.ceil(hosts), bound };
}

/** Says why a group at its largest has no room for its services, and for the tasks that a deployment of one starts first. */
export function crowdingProblem(demands: Demand[], supply: Supply): string | undefined {
  if (demands.length === 0) return undefined;
  const need = fewestHosts(demands, supply);
  if (!need || need.hosts <= supply.maxSize) return undefined;
  const tasks = sum(demands, ({ count }) => count);
  const beside = most(demands, ({ besideInDeployment }) => besideInDeployment);
  const more = beside === 1 ? "one" : `up to ${beside}`;
  return `${tasks} tasks, and ${more} more while a service is deployed, need ${need.hosts} hosts or more for their ${need.bound}; there are ${supply.maxSize} at most`;
}

const sum = <T>(list: T[], of: (entry: T) => number) =>
  list.reduce((total, entry) => total + of(entry), 0);

const most = <T>(list: T[], of: (entry: T) => number) =>
  list.reduce((largest, entry) => Math.max(largest, of(entry)), 0);
