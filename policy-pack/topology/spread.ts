import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import type { Graph } from "./graph";
import { zoneOfSubnet } from "./zones";

/** Zones that AWS asks of every such group when it is made (`DBSubnetGroupDoesNotCoverEnoughAZs` and the like). */
const assured = 2;

/** Judges whether the subnets that `group` lists are in at least so many zones. */
export function judgeSpread(graph: Graph, group: Resource, minimum: number): Verdict[] {
  const { targets, foreign, lost } = graph.reference(group, "subnetIds", [Aws.Subnet]);
  const zones = targets.map((subnet) => ({ subnet, zone: zoneOfSubnet(subnet) }));
  const known = [...new Set(zones.flatMap(({ zone }) => zone ?? []))].sort();
  if (known.length >= minimum) return compliant;
  if (lost) return undecided("one of its subnets is not known");
  const listed = targets.length + foreign.length;
  if (listed < minimum) return violation(`it lists ${listed} of at least ${minimum} subnets`);
  const zoneless = zones.find(({ zone }) => zone === undefined);
  if (zoneless) return undecided(`the zone of ${zoneless.subnet.label} is not known yet`);
  if (foreign[0] !== undefined) {
    return minimum <= assured ? compliant : undecided(`${foreign[0]} is not in this stack`);
  }
  return violation(`its subnets are in ${known.join(", ")}; ${minimum} zones are asked for`);
}
