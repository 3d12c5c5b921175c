import { isDeepStrictEqual } from "node:util";
import { networkReplacements } from "./network";
import { serviceReplacements } from "./services";

/** The day on which the table was written down, for version 7 of the AWS provider. */
export const replacementsAsOf = "2026-11-24";

/**
 * Properties whose change replaces what exists, by type; none for a type that always changes in place. A dot goes into a
 * nested property. With `?` at its end, a property replaces when it is set or taken away, and not when its value changes.
 * The npm package of the provider does not carry its schema, so the table stands here, written by hand: what the Terraform
 * provider, which the AWS provider is made of, marks as forcing a new resource. It is for orientation, and the engine's own
 * preview decides. Where that depends on both values, the table takes the worse case.
 */
export type Replacements = Record<string, readonly string[]>;

/** All types that the components of this project make. */
export const replacements: Replacements = { ...networkReplacements, ...serviceReplacements };

/** Every resource that has a region is made anew in another one. */
const everywhere = ["region"];

type Inputs = Record<string, unknown>;

/**
 * Whether a resource is replaced when these of its inputs differ; undefined when that is not known of its type. A property
 * counts as differing too when its value comes from something that is replaced.
 */
export function isReplaced(
  type: string,
  differing: string[],
  before: Inputs,
  after: Inputs,
): boolean | undefined {
  const forcing = replacements[type];
  if (forcing === undefined) return undefined;
  return [...forcing, ...everywhere].some((property) => {
    const switched = property.endsWith("?");
    const path = property.replace(/\?$/, "").split(".");
    const [top = ""] = path;
    if (!differing.includes(top)) return false;
    if (switched) return (at(before, path) === undefined) !== (at(after, path) === undefined);
    const sameValue = (where: string[]) => isDeepStrictEqual(at(before, where), at(after, where));
    return sameValue([top]) || !sameValue(path);
  });
}

const at = (inputs: Inputs, path: string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Inputs | undefined)?.[key], inputs);
