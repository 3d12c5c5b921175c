import type { Resource } from "../../kit/resource";
import { UNKNOWN } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import type { Graph } from "../graph";
import { effectiveRouteTable, strayRoutes } from "./route-tables";

/**
 * The stations between a subnet and an internet gateway, in words; `undefined` where there is no way. Any route to an internet gateway makes a
 * subnet public, whatever its destination: the same gateway lets answers, and so callers, in.
 */
export function stationsToInternet(
  graph: Graph,
  subnet: Resource,
): string[] | undefined | Undecided {
  const table = effectiveRouteTable(graph, subnet);
  if (table instanceof Undecided) return table;
  const open = table.routes.find(({ way }) => way === "internet");
  if (open) return [subnet.label, table.label, open.label, "an internet gateway"];
  const unclear = table.routes.find(({ way }) => way === UNKNOWN);
  if (unclear) {
    return new Undecided(`${unclear.label} of ${table.label} leads to an unknown gateway`);
  }
  const [stray] = strayRoutes(graph);
  return stray && new Undecided(`the route table of ${stray.label} is not known`);
}

/** The same as one text. */
export function wayToInternet(graph: Graph, subnet: Resource): string | undefined | Undecided {
  const stations = stationsToInternet(graph, subnet);
  return Array.isArray(stations) ? stations.join(" → ") : stations;
}
