import { urnOf, type PlannedResource } from "../record/resource";

/** A resource in both plans. */
export type Pair = [before: PlannedResource, after: PlannedResource];

/** A resource is the one that has the same URN before, or one that it had by its own aliases or those of its parents. */
export function pairs(before: PlannedResource[], after: PlannedResource[]): Pair[] {
  const had = new Map(before.map((one) => [one.urn, one]));
  const has = new Map(after.map((one) => [one.urn, one]));
  return after.flatMap((one): Pair[] => {
    const [former] = [one.urn, ...formerUrns(one, has)].flatMap((urn) => had.get(urn) ?? []);
    return former === undefined ? [] : [[former, one]];
  });
}

function formerUrns(one: PlannedResource, all: Map<string, PlannedResource>): string[] {
  const parent = all.get(one.parent);
  if (parent === undefined) return one.aliases;
  return [...one.aliases, ...formerUrns(parent, all).map((urn) => below(urn, parent, one))];
}

/** The URN of a child below a former URN of its parent. A name that begins with the parent's followed it. */
function below(formerParent: string, parent: PlannedResource, child: PlannedResource): string {
  const [head = "", project = "", , name = ""] = formerParent.split("::");
  const childName = child.name.startsWith(parent.name)
    ? `${name}${child.name.slice(parent.name.length)}`
    : child.name;
  return urnOf(project, head.split(":")[2] ?? "", formerParent, child.type, childName);
}
