import type { FleetNetworkArgs, RouteArgs } from "../components";
import type { StackSettings } from "./settings";

type RouteSettings = NonNullable<StackSettings["services"][string]["route"]>;

/** A route of the settings as the cluster takes it. */
export function routeArguments({ onPremises, ...route }: RouteSettings): RouteArgs {
  return { ...route, onPremisesWeight: onPremises };
}

/** Each fleet has the ranges of its site. */
export function fleetNetworks(sites: StackSettings["sites"]): Record<string, FleetNetworkArgs> {
  return Object.fromEntries(
    Object.values(sites).flatMap(({ fleets, prefixes }) =>
      Object.keys(fleets).map((fleet) => [fleet, { prefixes }]),
    ),
  );
}
