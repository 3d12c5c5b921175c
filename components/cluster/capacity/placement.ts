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
 * Memory of a host that ECS offers to tasks, in MiB. The kernel and the platform keep some; an m4.large of 8192 MiB offers
 * 7985. Source: Amazon ECS Developer Guide, "Reserving Amazon ECS Linux container instance memory".
 */
export const offeredMemory = (memory: number): number => Math.floor(memory * 0.974);

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

/**
 * Fewest hosts that could carry all of a demand, each thing counted for itself: never more than are needed, so that what is
 * refused for it is impossible. Unknown when a type is.
 */
export function fewestHosts(
  demands: Demand[],
  { instanceTypes, trunking }: Supply,
): { hosts: number; bound: keyof Room } | undefined {
  const known = instanceTypes.map(instanceType);
  if (known.some((host) => host === undefined)) return undefined;
  const best = (of: (host: InstanceType) => number) =>
    Math.max(...known.map((host) => (host ? of(host) : 0)));
  const sum = (of: (demand: Demand) => number) =>
    demands.reduce((total, demand) => total + of(demand), 0);
  const needs: [keyof Room, number][] = [
    ["CPU", sum(({ cpu, count }) => cpu * count) / best(({ cpu }) => cpu)],
    [
      "memory",
      sum(({ memory, count }) => memory * count) / best(({ memory }) => offeredMemory(memory)),
    ],
    ["network interfaces", sum(({ count }) => count) / best((host) => awsvpcTasks(host, trunking))],
  ];
  const [bound, hosts] = needs.reduce((most, need) => (need[1] > most[1] ? need : most));
  return { hosts: Math.ceil(hosts), bound };
}

/**
 * Says why a group at its largest has no room for its services. A deployment starts a new task before it stops an old one,
 * so there must be room for one task more of any of them.
 */
export function crowdingProblem(demands: Demand[], supply: Supply): string | undefined {
  const rollouts = demands.map((deployed) =>
    demands.map((demand) =>
      demand === deployed ? { ...demand, count: demand.count + 1 } : demand,
    ),
  );
  const [worst] = rollouts
    .flatMap((demand) => fewestHosts(demand, supply) ?? [])
    .sort((a, b) => b.hosts - a.hosts);
  if (!worst || worst.hosts <= supply.maxSize) return undefined;
  const tasks = demands.reduce((total, { count }) => total + count, 0);
  return `${tasks} tasks, and one more while a service is deployed, need ${worst.hosts} hosts or more for their ${worst.bound}; there are ${supply.maxSize} at most`;
}
