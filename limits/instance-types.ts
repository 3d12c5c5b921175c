/**
 * What an EC2 instance type gives to ECS tasks. The tables hold the families that container hosts are usually made of; any
 * other type is not known here, and what is not known is not judged.
 * Sources, read 2026-11: Amazon ECS Developer Guide, "Supported instances for increased Amazon ECS container network
 * interfaces"; Amazon EC2 Instance Types guide, "Specifications" (processors, memory, network interfaces).
 */
export interface InstanceType {
  /** CPU units: 1024 for each virtual processor. */
  cpu: number;
  /** Memory as AWS sells it, in MiB. */
  memory: number;
  /** Network interfaces, the host's own among them. */
  interfaces: number;
  /** `awsvpc` tasks with ENI trunking; absent where the type takes no trunk. */
  trunkedTasks?: number;
}

/** Size, virtual processors, network interfaces, `awsvpc` tasks with trunking. */
type Row = [string, number, number, number?];

const small: Row[] = [
  ["large", 2, 3, 10],
  ["xlarge", 4, 4, 20],
  ["2xlarge", 8, 4, 40],
  ["4xlarge", 16, 8, 60],
];
const medium: Row = ["medium", 1, 2, 4];
const biggest: Row[] = [
  ["16xlarge", 64, 15, 120],
  ["24xlarge", 96, 15, 120],
];
const third: Row = ["32xlarge", 128, 15, 120];
const half: Row = ["48xlarge", 192, 15, 120];

const fifth: Row[] = [...small, ["8xlarge", 32, 8, 60], ["12xlarge", 48, 8, 60], ...biggest];
const fifthCompute: Row[] = [
  ...small,
  ["9xlarge", 36, 8, 60],
  ["12xlarge", 48, 8, 60],
  ["18xlarge", 72, 15, 120],
  ["24xlarge", 96, 15, 120],
];
const arm: Row[] = [
  medium,
  ...small,
  ["8xlarge", 32, 8, 60],
  ["12xlarge", 48, 8, 60],
  ["16xlarge", 64, 15, 120],
];
const middle: Row[] = [
  ["8xlarge", 32, 8, 90],
  ["12xlarge", 48, 8, 120],
];
const sixthIntel: Row[] = [...small, ...middle, ...biggest, third];
const sixthAmd: Row[] = [...sixthIntel, half];
const seventhIntel: Row[] = [...small, ...middle, ...biggest, half];
const seventhAmd: Row[] = [medium, ...sixthAmd];

/** GiB of memory for each virtual processor, and sizes, by family. */
const families: Record<string, { gibPerProcessor: number; sizes: Row[] }> = {
  ...ofEachKind("5", fifth, { c: fifthCompute }),
  ...ofEachKind("6i", sixthIntel),
  ...ofEachKind("6a", sixthAmd),
  ...ofEachKind("6g", arm),
  ...ofEachKind("7i", seventhIntel),
  ...ofEachKind("7a", seventhAmd),
  ...ofEachKind("7g", arm),
};

/** Types whose family takes a trunk and which do not. */
const trunkless = ["r5.8xlarge"];

/** GiB of a burstable type, by size: its memory does not follow its processors, and it takes no trunk. */
const burstable: Record<string, { gib: number; processors: number; interfaces: number }> = {
  nano: { gib: 0.5, processors: 2, interfaces: 2 },
  micro: { gib: 1, processors: 2, interfaces: 2 },
  small: { gib: 2, processors: 2, interfaces: 3 },
  medium: { gib: 4, processors: 2, interfaces: 3 },
  large: { gib: 8, processors: 2, interfaces: 3 },
  xlarge: { gib: 16, processors: 4, interfaces: 4 },
  "2xlarge": { gib: 32, processors: 8, interfaces: 4 },
};

const types = new Map<string, InstanceType>([
  ...Object.entries(families).flatMap(([family, { gibPerProcessor, sizes }]) =>
    sizes.map(([size, processors, interfaces, trunkedTasks]): [string, InstanceType] => [
      `${family}.${size}`,
      {
        cpu: processors * 1024,
        memory: processors * gibPerProcessor * 1024,
        interfaces,
        ...(trunkless.includes(`${family}.${size}`) ? {} : { trunkedTasks }),
      },
    ]),
  ),
  ...["t3", "t3a", "t4g"].flatMap((family) =>
    Object.entries(burstable).map(
      ([size, { gib, processors, interfaces }]): [string, InstanceType] => [
        `${family}.${size}`,
        { cpu: processors * 1024, memory: gib * 1024, interfaces },
      ],
    ),
  ),
  // One interface less than its siblings t3.small and t4g.small.
  ["t3a.small", { cpu: 2048, memory: 2048, interfaces: 2 }],
]);

/** What a type gives, if it is known here. */
export function instanceType(name: string): InstanceType | undefined {
  return types.get(name);
}

/** Names of all types that are known here. */
export const knownInstanceTypes: string[] = [...types.keys()];

/** How many `awsvpc` tasks a host of the type can have, each with a network interface of its own. */
export function awsvpcTasks({ interfaces, trunkedTasks }: InstanceType, trunking: boolean): number {
  return trunking && trunkedTasks !== undefined ? trunkedTasks : interfaces - 1;
}

/** The general, compute and memory family of a generation, such as m6i, c6i and r6i, with sizes that differ for one of them. */
function ofEachKind(generation: string, sizes: Row[], others: Record<string, Row[]> = {}) {
  return Object.fromEntries(
    Object.entries({ m: 4, c: 2, r: 8 }).map(([kind, gibPerProcessor]) => [
      `${kind}${generation}`,
      { gibPerProcessor, sizes: others[kind] ?? sizes },
    ]),
  );
}
