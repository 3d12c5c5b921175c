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
  return [
    ...heading("What would be built", remark, colors),
    ...kinds(shown, root, "  ", colors),
    ...branches(shown, root, "  ", colors),
  ];
}

function branches(
  resources: PlannedResource[],
  parent: string,
  indent: string,
  colors: Colors,
): string[] {
  const components = resources.filter((one) => !one.custom && one.parent === parent);
  return components.flatMap((component, index) => {
    const isLast = index === components.length - 1;
    const below = `${indent}${isLast ? "   " : "│  "}`;
    const className = component.type.split(":").pop() ?? component.type;
    const holds = count(countBelow(resources, component.urn), "resource");
    return [
      `${indent}${isLast ? "└─" : "├─"} ${colors.cyan(component.name)}  ${className}, ${holds}`,
      ...kinds(resources, component.urn, below, colors),
      ...branches(resources, component.urn, below, colors),
    ];
  });
}

/** How many resources of a provider are in the component with this URN, at any depth. */
function countBelow(resources: PlannedResource[], urn: string): number {
  return resources
    .filter(({ parent }) => parent === urn)
    .reduce((sum, child) => sum + (child.custom ? 1 : 0) + countBelow(resources, child.urn), 0);
}

/** `6 × ec2 Subnet · ec2 Vpc`, the most frequent first. */
function kinds(
  resources: PlannedResource[],
  parent: string,
  indent: string,
  colors: Colors,
): string[] {
  const counts = new Map<string, number>();
  for (const resource of resources.filter((one) => one.custom && one.parent === parent)) {
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
