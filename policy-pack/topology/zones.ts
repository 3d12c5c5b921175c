import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { given } from "../kit/value";
import type { Graph } from "./graph";

/** The availability zone of a subnet, as a name or as an id, whichever the program gives; `undefined` while neither is known. */
export function zoneOfSubnet(subnet: Resource): string | undefined {
  const forms = ["availabilityZone", "availabilityZoneId"].map((form) => subnet.read(form));
  return forms.filter((zone) => typeof zone === "string").find(given);
}

/** Stands for the zone of a regional NAT gateway, which is in all of them. */
export const EVERY_ZONE = Symbol("every zone");

/** The zone of a NAT gateway: that of the subnet it stands in. */
export function zoneOfNatGateway(
  graph: Graph,
  nat: Resource,
): string | typeof EVERY_ZONE | undefined {
  if (nat.read("availabilityMode") === "regional") return EVERY_ZONE;
  const [subnet] = graph.reference(nat, "subnetId", [Aws.Subnet]).targets;
  return subnet && zoneOfSubnet(subnet);
}
