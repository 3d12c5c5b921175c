import type { Resource } from "../../kit/resource";
import type { Reference } from "./graph";

/** Several references as one. */
export const merged = (references: readonly Reference[]): Reference => ({
  targets: [...new Set(references.flatMap(({ targets }) => targets))],
  given: references.some(({ given }) => given),
  foreign: [...new Set(references.flatMap(({ foreign }) => foreign))],
  lost: references.some(({ lost }) => lost),
});

/** A reference that leads to a resource of the stack. */
export const itself = (resource: Resource): Reference => ({
  targets: [resource],
  given: true,
  foreign: [],
  lost: false,
});
