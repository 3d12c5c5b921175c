import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import type { Graph } from "./graph";
import { zoneOfSubnet } from "./zones";

/** Judges whether the subnets that `group` lists are in at least so many zones. */
export function judgeSpread(graph: Graph, group: Resource, minimum: number): Verdict[] {
  const { targets, foreign, lost } = graph.reference(group, "subnetIds", [Aws.Subnet]);
  const zones = targets.map((subnet) => ({ subnet, zone: zoneOfSubnet(subnet) }));
  const known = [...new Set(zones.flatMap(({ zone }) => zone ?? []))].sort();
  if (known.length >= minimum) return compliant;
  const zoneless = zones.find(({ zone }) => zone === undefined);
  if (zoneless) return undecided(`the zone of ${zoneless.subnet.label} is not known yet`);
  if (foreign[0] !== undefined) return undecided(`${foreign[0]} is not in this stack`);
  if (lost) return undecided("one of its subnets is not known");
  const found = known.length === 0 ? "no zone" : known.join(", ");
  return violation(`its subnets are in ${found}; at least ${minimum} zones are asked for`);
}
