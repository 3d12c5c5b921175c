/** Capacity that AWS runs: no hosts, a price for each task. Reserved: no group of hosts can have one of these names. */
export const fargateCapacities: string[] = ["fargate", "fargate-spot"];

/** Whether a capacity is one of Fargate's. */
export const isFargate = (capacity: string): boolean => fargateCapacities.includes(capacity);

/** GiB of memory that go with CPU units: from, to, in steps of. Between 0.5 and 2 GiB there are three values for 256 units. */
interface Memory {
  from: number;
  to: number;
  step: number;
}

/**
 * Sizes of a Fargate task on Linux. Source: Amazon ECS Developer Guide, "Fargate task definition considerations", task CPU
 * and memory, read 2026-11.
 */
const sizes: [number, Memory][] = [
  [512, { from: 1, to: 4, step: 1 }],
  [1024, { from: 2, to: 8, step: 1 }],
  [2048, { from: 4, to: 16, step: 1 }],
  [4096, { from: 8, to: 30, step: 1 }],
  [8192, { from: 16, to: 60, step: 4 }],
  [16384, { from: 32, to: 120, step: 8 }],
];

/** Each allowed size, the smaller first: CPU units and MiB. */
const allowed: { cpu: number; memory: number }[] = [
  ...[512, 1024, 2048].map((memory) => ({ cpu: 256, memory })),
  ...sizes.flatMap(([cpu, { from, to, step }]) =>
    Array.from({ length: (to - from) / step + 1 }, (_, index) => ({
      cpu,
      memory: (from + index * step) * 1024,
    })),
  ),
];

/** Says why Fargate has no task of this size, and names the smallest one that holds it. */
export function fargateSizeProblem(cpu: number, memory: number): string | undefined {
  if (allowed.some((size) => size.cpu === cpu && size.memory === memory)) return undefined;
  const nearest = allowed.find((size) => size.cpu >= cpu && size.memory >= memory);
  const given = `cpu ${cpu} with memory ${memory} is no size of Fargate`;
  return nearest
    ? `${given}; the smallest that holds it is cpu ${nearest.cpu} with memory ${nearest.memory}`
    : `${given}, whose largest is cpu 16384 with memory 122880: take a group of hosts`;
}
