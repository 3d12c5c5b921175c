import type { Graph } from "../topology";
import type { Drill } from "./drill";
import { linkDrills, routerDrills } from "./links";
import { natGatewayDrills, resolverDrills } from "./parts";
import { regionDrills } from "./region";
import { zoneDrills } from "./zone";

export { perils } from "./drill";
export type { Drill, Effect, Peril, State } from "./drill";
export { judgeDrill, promisesOf } from "./promises";
export type { Recovery } from "./recovery";

/** Takes away, one at a time, each zone, link, router, NAT gateway and resolver address and the region, and says what is left. */
export function drills(graph: Graph): Drill[] {
  return [
    ...zoneDrills(graph),
    ...linkDrills(graph),
    ...routerDrills(graph),
    ...natGatewayDrills(graph),
    ...resolverDrills(graph),
    ...regionDrills(graph),
  ];
}
