import type { Resource } from "../../kit/resource";

/** Whether a resource is made only when another is there, by whichever detour. */
export function waitsFor(resource: Resource, other: Resource): boolean {
  if (resource === other) return false;
  const seen = new Set([resource]);
  // A set gives what is added while it is walked.
  for (const one of seen) {
    for (const earlier of one.predecessors()) {
      if (earlier === other) return true;
      seen.add(earlier);
    }
  }
  return false;
}
