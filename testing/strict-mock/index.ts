import type { PlannedResource } from "../../plan/record/resource";
import { resourceProblems, title } from "./check-resource";
import { physicalNameProblems } from "./physical-names";
import { referenceProblems } from "./references";

export { created, identifiersIn } from "./computed";
export { watchingArguments } from "./watch-constructors";

export interface StrictOptions {
  /** Ids and ARNs of resources outside the program that look like the mock's own. */
  external?: string[];
  /** Every resource must be inside a component. @default false */
  insideComponents?: boolean;
}

/** What AWS, or its provider, would refuse of all that a program registered; `given` is what the mock gave out. */
export function strictProblems(
  resources: PlannedResource[],
  given: Iterable<string>,
  { external = [], insideComponents = false }: StrictOptions = {},
): string[] {
  return [
    ...resources.flatMap(resourceProblems),
    ...referenceProblems(resources, new Set([...given, ...external])),
    ...physicalNameProblems(resources),
    ...(insideComponents ? strayProblems(resources) : []),
  ];
}

/** Resources that no component owns. Providers belong to the stack. */
export function strayProblems(
  resources: Pick<PlannedResource, "urn" | "type" | "name" | "parent" | "custom">[],
): string[] {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  return resources
    .filter(({ custom, type }) => custom && !/^pulumi:(providers|pulumi):/.test(type))
    .filter(({ parent }) => {
      let owner = byUrn.get(parent);
      while (owner?.custom) owner = byUrn.get(owner.parent);
      return owner === undefined || owner.type === "pulumi:pulumi:Stack";
    })
    .map((resource) => `${title(resource)}: it is inside no component`);
}
