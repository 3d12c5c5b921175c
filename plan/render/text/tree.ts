import type { PlannedResource } from "../../record/resource";
import { count, heading, pageWidth, tie, wrap, type Colors } from "./page";

const stackType = "pulumi:pulumi:Stack";
const isProvider = ({ type }: PlannedResource) => type.startsWith("pulumi:providers:");

/** The components as they are nested, each with how much it holds and of which kinds. */
export function tree(resources: PlannedResource[], colors: Colors): string[] {
  const shown = resources.filter((one) => one.type !== stackType && !isProvider(one));
  const built = shown.filter(({ custom }) => custom);
  const remark = `${count(built.length, "AWS resource")} in ${count(shown.length - built.length, "component")}`;
  const root = resources.find(({ type }) => type === stackType)?.urn ?? "";
  const children = byParent(shown);
  return [
    ...heading("What would be built", remark, colors),
    ...kinds(children, root, "  ", colors),
    ...branches(children, root, "  ", colors),
  ];
}

/** What each resource has directly below it, by its URN. */
type Children = Map<string | undefined, PlannedResource[]>;

function byParent(resources: PlannedResource[]): Children {
  const children: Children = new Map();
  for (const resource of resources) {
    const siblings = children.get(resource.parent);
    if (siblings) siblings.push(resource);
    else children.set(resource.parent, [resource]);
  }
  return children;
}

function branches(children: Children, parent: string, indent: string, colors: Colors): string[] {
  const components = (children.get(parent) ?? []).filter(({ custom }) => !custom);
  return components.flatMap((component, index) => {
    const isLast = index === components.length - 1;
    const below = `${indent}${isLast ? "   " : "│  "}`;
    const className = component.type.split(":").pop() ?? component.type;
    const holds = count(countBelow(children, component.urn), "resource");
    return [
      `${indent}${isLast ? "└─" : "├─"} ${colors.cyan(component.name)}  ${className}, ${holds}`,
      ...kinds(children, component.urn, below, colors),
      ...branches(children, component.urn, below, colors),
    ];
  });
}

/** How many resources of a provider are in the component with this URN, at any depth. */
function countBelow(children: Children, urn: string): number {
  return (children.get(urn) ?? []).reduce(
    (sum, child) => sum + (child.custom ? 1 : 0) + countBelow(children, child.urn),
    0,
  );
}

/** `6 × ec2 Subnet · ec2 Vpc`, the most frequent first. */
function kinds(children: Children, parent: string, indent: string, colors: Colors): string[] {
  const counts = new Map<string, number>();
  for (const resource of (children.get(parent) ?? []).filter(({ custom }) => custom)) {
    const name = kind(resource.type);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const text = [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([name, many]) => (many === 1 ? name : `${many} × ${name}`).replaceAll(" ", tie))
    .join(`${tie}· `);
  return wrap(text, pageWidth - indent.length).map((line) => indent + colors.dim(line));
}

/** `aws:ec2/subnet:Subnet` is said `ec2 Subnet`. */
function kind(type: string): string {
  const [, module = "", name = type] = type.split(":");
  return `${module.split("/")[0] ?? ""} ${name}`.trim();
}
