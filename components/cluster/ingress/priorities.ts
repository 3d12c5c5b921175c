import { priorityBand, rulePriority, type PriorityBand, type RoutedService } from "./route";

/** A listener's rule that could not have its priority. */
export interface PriorityProblem {
  /** The service to change. */
  service: string;
  given: number;
  message: string;
  fix: string;
}

/**
 * Rules that want the same priority, and priorities outside of those that the route's kind has. Priorities follow from
 * names so that a further service moves none that exists; among some hundred services two may come to the same, and one of
 * them then says `route.priority`.
 */
export function priorityProblems(routed: [string, RoutedService][]): PriorityProblem[] {
  const holders = new Map<number, string>();
  // A priority that somebody chose gives way to one that follows from a name, wherever the two stand.
  for (const chosen of [false, true]) {
    for (const [service, { route }] of routed) {
      const priority = rulePriority(service, route);
      if ((route.priority !== undefined) === chosen && !holders.has(priority)) {
        holders.set(priority, service);
      }
    }
  }
  return routed.flatMap(([service, { route }]) => {
    const given = rulePriority(service, route);
    const band = priorityBand(route);
    const free = freePriority(given, band, holders);
    const fix = free === undefined ? "Leave it out" : `Say route.priority: ${free}, which is free`;
    if (given < band.first || given > band.last) {
      return [{ service, given, message: bandMessage(band), fix }];
    }
    const holder = holders.get(given);
    if (holder === service) return [];
    const message = `is the priority of service ${holder} too${route.priority === undefined ? ": it follows from the names, and both come to the same" : ""}`;
    return [{ service, given, message, fix }];
  });
}

const bandMessage = ({ kind, first, last }: PriorityBand) =>
  `must be from ${first} to ${last}, where routes of this kind (${kind}) are, so that the more specific route wins`;

/** The first priority after `given` that nobody has, going round within the band. */
function freePriority(
  given: number,
  { first, last }: PriorityBand,
  holders: Map<number, string>,
): number | undefined {
  const width = last - first + 1;
  const start = given >= first && given < last ? given + 1 - first : 0;
  for (let step = 0; step < width; step++) {
    const priority = first + ((start + step) % width);
    if (!holders.has(priority)) return priority;
  }
  return undefined;
}
