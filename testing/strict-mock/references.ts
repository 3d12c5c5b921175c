import type { PlannedResource } from "../../plan/record/resource";
import { title } from "./check-resource";
import { hint } from "./check-value";
import { resourceReferences, strings } from "./wire";

/** The id that the mock gives to a resource. */
export const mockId = (name: string) => `${name}-id`;

/** How every ARN begins that the mock makes up. */
export const mockArnPrefix = "arn:aws:mock:::";

/** A resource and the URNs and values that it refers to others by. */
export type Referrer = Pick<
  PlannedResource,
  | "urn"
  | "type"
  | "name"
  | "parent"
  | "provider"
  | "inputs"
  | "dependencies"
  | "propertyDependencies"
>;

/** References to what nobody declared: by URN, by an id or by an ARN of the mock's making that is not in `given`. */
export function referenceProblems(resources: Referrer[], given: Set<string>): string[] {
  const urns = new Set(resources.map(({ urn }) => urn));
  return resources.flatMap((resource) =>
    [...urnProblems(resource, urns), ...valueReferenceProblems(resource, given)].map(
      (problem) => `${title(resource)}: ${problem}`,
    ),
  );
}

function urnProblems(resource: Referrer, urns: Set<string>): string[] {
  const referred: [string, string][] = [
    ...resource.dependencies.map((urn): [string, string] => ["it", urn]),
    ...Object.entries(resource.propertyDependencies).flatMap(([property, sources]) =>
      sources.map((urn): [string, string] => [`"${property}"`, urn]),
    ),
    ...[...resourceReferences(resource.inputs)].map((urn): [string, string] => ["an input", urn]),
  ];
  if (resource.parent !== "") referred.push(["its parent", resource.parent]);
  // A provider is referred to as `urn::id`.
  const provider = resource.provider.split("::").slice(0, 4).join("::");
  if (provider !== "") referred.push(["its provider", provider]);
  const dangling = referred.filter(([, urn]) => !urns.has(urn));
  return [
    ...new Set(dangling.map(([who, urn]) => `${who} refers to ${urn}, which nobody declared`)),
  ];
}

function valueReferenceProblems({ inputs }: Referrer, given: Set<string>): string[] {
  const problems = new Set<string>();
  for (const [text, property] of strings(inputs)) {
    for (const reference of [...idsIn(text, property), ...arnsIn(text)]) {
      if (isGiven(reference, given)) continue;
      const closest = hint(reference, given);
      problems.add(`"${property}" refers to "${reference}", which nobody declared${closest}`);
    }
  }
  return [...problems];
}

/** Only a property that is called after an id holds one: other texts may well end like one. */
function idsIn(text: string, property: string): string[] {
  return /(^i|I)ds?$/.test(property) && /^[\w.-]+-id$/.test(text) ? [text] : [];
}

/** ARNs also stand inside policies, as JSON and followed by a path. */
function arnsIn(text: string): string[] {
  return text.split(/["'\s,]+/).filter((part) => part.startsWith(mockArnPrefix));
}

function isGiven(reference: string, given: Set<string>): boolean {
  if (given.has(reference)) return true;
  if (!reference.startsWith(mockArnPrefix)) return false;
  return [...given].some((arn) => arn.startsWith(mockArnPrefix) && isPartOf(reference, arn));
}

const isPartOf = (reference: string, arn: string) =>
  reference.startsWith(arn) && /^[/:*]/.test(reference.slice(arn.length));
