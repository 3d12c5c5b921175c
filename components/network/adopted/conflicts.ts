import { addressProblem, idProblem, type IdKind } from "@hybrid-platform/limits";
import type * as pulumi from "@pulumi/pulumi";
import { repeated } from "../validate-sites";
import type { AdoptedNetworkArgs, AdoptedSubnetsArgs } from "./arguments";

/** What is said of a VPC that exists. */
export type Adoption = Pick<AdoptedNetworkArgs, "vpcId" | "zones" | "subnets" | "egressAddresses">;

/** Something about a VPC that exists that cannot be. */
export interface AdoptionConflict {
  /** Where, such as `subnets.a.data`. */
  path: string;
  message: string;
  fix: string;
}

/** What keeps a VPC that exists from being adopted. Ids that are known only later are left out. */
export function adoptionConflicts(adoption: Adoption): AdoptionConflict[] {
  const { vpcId, egressAddresses = [] } = adoption;
  const places = subnetPlaces(adoption);
  return [
    ...idConflicts("vpcId", "vpc", vpcId),
    ...places.flatMap(({ path, id }) => idConflicts(path, "subnet", id)),
    ...placeConflicts(places),
    ...zoneConflicts(adoption),
    ...egressAddresses.flatMap((address, index) => {
      const message = addressProblem(address);
      const path = `egressAddresses[${index}]`;
      return message === undefined ? [] : [{ path, message, fix: "Write the address alone" }];
    }),
  ];
}

interface Place {
  path: string;
  id: pulumi.Input<string>;
}

function subnetPlaces({ subnets }: Adoption): Place[] {
  return Object.entries(subnets).flatMap(([zone, tiers]) =>
    Object.entries(tiers as Record<keyof AdoptedSubnetsArgs, pulumi.Input<string> | undefined>)
      .map(([tier, id]) => ({ path: `subnets.${zone}.${tier}`, id }))
      .filter((place): place is Place => place.id !== undefined),
  );
}

function idConflicts(path: string, kind: IdKind, id: pulumi.Input<string>): AdoptionConflict[] {
  const message = typeof id === "string" ? idProblem(kind, id) : undefined;
  return message === undefined
    ? []
    : [{ path, message, fix: "Copy it from the console's VPC pages" }];
}

/** A subnet lies in one zone and has one route table, so it can have one place only. */
function placeConflicts(places: Place[]): AdoptionConflict[] {
  return repeated(places.map(({ id }) => id))
    .filter((id) => typeof id === "string")
    .map((id) => {
      const [first, ...others] = places.filter((place) => place.id === id).map(({ path }) => path);
      return {
        path: others[0] ?? "subnets",
        message: `${id} is named by ${first ?? ""} already; a subnet is in one zone and one tier`,
        fix: "Give each tier of each zone a subnet of its own",
      };
    });
}

/** Every tier must be there in the same zones: what is spread over one tier talks to what is spread over another. */
function zoneConflicts({ zones, subnets }: Adoption): AdoptionConflict[] {
  const named = Object.keys(subnets);
  const atEdge = named.filter((zone) => subnets[zone]?.edge !== undefined);
  return [
    ...zones
      .filter((zone) => !named.includes(zone))
      .map((zone) => ({
        path: "subnets",
        message: `has nothing for zone ${zone}, which zones names`,
        fix: `Name the subnets of zone ${zone}, or take it out of zones`,
      })),
    ...named
      .filter((zone) => !zones.includes(zone))
      .map((zone) => ({
        path: `subnets.${zone}`,
        message: `is of no zone of the network; zones are ${zones.join(", ")}`,
        fix: "Add the letter to zones, or remove the entry",
      })),
    ...(atEdge.length > 0 && atEdge.length < named.length
      ? [
          {
            path: "subnets",
            message: `names an edge subnet in ${atEdge.join(", ")} and not in ${named.filter((zone) => !atEdge.includes(zone)).join(", ")}; every tier is in the same zones`,
            fix: "Name edge in every zone, or nowhere",
          },
        ]
      : []),
  ];
}
