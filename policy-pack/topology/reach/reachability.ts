import { append } from "../../kit/append";
import { isEveryone } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import type { Value } from "../../kit/value";
import { groupTypes, perGraph, type Graph } from "../graph";
import { overlaps } from "../network";
import {
  permissions,
  portsInWords,
  shareAPort,
  type Permission,
  type Ports,
} from "./security-rules";
import { rangesOfGroup, tiersOfGroup } from "./tiers";

/** That members of one security group may open connections to those of another: one lets out what the other lets in. */
export interface Step {
  from: Resource;
  to: Resource;
  /** Ports that the receiving group lets in. */
  ports: Ports;
  label: string;
}

/** A passage from one group to another, over groups in between. */
export type Passage = readonly Step[];

interface Gate {
  ranges: string[];
  permissions: Permission[];
}

/** Every step between the groups of a stack, by the group that it starts from. */
export const steps: (graph: Graph) => Map<Resource, Step[]> = perGraph((graph) => {
  const groups = graph.ofType(...groupTypes);
  const byGroup = new Map<Resource, Permission[]>();
  for (const permission of permissions(graph)) {
    if (!permission.group) continue;
    append(byGroup, permission.group, permission);
  }
  const gates = new Map(
    groups.map((group): [Resource, Gate] => [
      group,
      { ranges: rangesOfGroup(graph, group), permissions: byGroup.get(group) ?? [] },
    ]),
  );
  return new Map(groups.map((from) => [from, stepsFrom(from, gates)]));
});

function stepsFrom(from: Resource, gates: Map<Resource, Gate>): Step[] {
  const own = gates.get(from);
  const exits = own?.permissions.filter(({ direction }) => direction === "out") ?? [];
  if (!own || exits.length === 0) return [];
  return [...gates].flatMap(([to, gate]) =>
    gate.permissions
      .filter((entry) => entry.direction === "in" && leads(entry, from, own.ranges))
      .filter((entry) =>
        exits.some((exit) => shareAPort(exit.ports, entry.ports) && leads(exit, to, gate.ranges)),
      )
      .map((entry) => ({ from, to, ports: entry.ports, label: entry.label })),
  );
}

/** Whether a permission is for a group: by name, or because its wearers' addresses are in a range of it. */
const leads = ({ groups, ranges }: Permission, group: Resource, addresses: string[]) =>
  groups.includes(group) || ranges.some((range) => takesIn(range, addresses));

/** Of a group whose addresses are not known, as in a VPC outside the stack, only a range for everyone takes in some for sure. */
const takesIn = (range: Value, addresses: string[]) =>
  typeof range === "string" &&
  (addresses.length === 0
    ? isEveryone(range)
    : addresses.some((address) => overlaps(range, address)));

/**
 * The ways from a group to the next groups that have a tier. A group without one, which nothing is known to wear, is passed through: a
 * detour over it must not hide where a way ends.
 */
export function waysToTiers(graph: Graph, start: Resource): Passage[] {
  const ends: Passage[] = [];
  const seen = new Set([start]);
  let open: Passage[] = [[]];
  while (open.length > 0) {
    const further: Passage[] = [];
    for (const way of open) {
      for (const step of steps(graph).get(way.at(-1)?.to ?? start) ?? []) {
        if (tiersOfGroup(graph, step.to).length > 0) ends.push([...way, step]);
        else if (!seen.has(step.to)) further.push([...way, step]);
        if (tiersOfGroup(graph, step.to).length === 0) seen.add(step.to);
      }
    }
    open = further;
  }
  return ends;
}

/** Every group that members of one can get on to, over however many others, each with the step that first led there. */
export function reachedFrom(graph: Graph, start: Resource): Step[] {
  const reached = new Map<Resource, Step>();
  let open = [start];
  while (open.length > 0) {
    const further = open.flatMap((group) => steps(graph).get(group) ?? []);
    const fresh = further.filter(({ to }) => to !== start && !reached.has(to));
    for (const step of fresh) if (!reached.has(step.to)) reached.set(step.to, step);
    open = [...new Set(fresh.map(({ to }) => to))];
  }
  return [...reached.values()];
}

/** `alb → app:8080 → database:5432` */
export function wayInWords(start: Resource, way: Passage): string {
  return [start.name, ...way.map(({ to, ports }) => `${to.name}:${portsInWords(ports)}`)].join(
    " → ",
  );
}

/** The passages from a group to tiers that it must not reach, in words. `reaches`: the pairs that may be, each as "from > to". */
export function forbiddenPassages(graph: Graph, group: Resource, reaches: string[]): string[] {
  const own = tiersOfGroup(graph, group);
  return waysToTiers(graph, group).flatMap((passage) => {
    const last = passage.at(-1);
    const tiers = last ? tiersOfGroup(graph, last.to) : [];
    const pairs = own.flatMap((from) => tiers.map((to) => ({ from, to })));
    const wrong = pairs.find(({ from, to }) => from !== to && !reaches.includes(`${from} > ${to}`));
    if (!wrong || !last) return [];
    return `${wrong.from} reaches ${wrong.to}: ${wayInWords(group, passage)} (${last.label})`;
  });
}
