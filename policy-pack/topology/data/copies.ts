import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, given, UNKNOWN } from "../../kit/value";
import { perGraph, regionOf, type Graph } from "../graph";

/** Whether the backups that a stack's plans make are copied to a vault of another region. */
export const backupCopies: (graph: Graph) => Truth = perGraph((graph) => {
  const plans = graph.ofType(Aws.BackupPlan);
  const copying = plans.filter((plan) => all(plan.read("rules"), "copyActions").some(given));
  if (copying.some((plan) => leadsAway(graph, plan))) return true;
  return plans.some((plan) => plan.read("rules") === UNKNOWN) || copying.length > 0
    ? UNKNOWN
    : false;
});

/**
 * The regions of the vaults that a plan copies to: it names them by ARN, which tells the region, or they come from vaults of the stack,
 * which have one. The plan's own vault may be among them, because the sources of a list are those of the whole list.
 */
export function regionsOfCopies(graph: Graph, plan: Resource): (string | undefined)[] {
  const path = ["copyActions", "destinationVaultArn"];
  const { targets, lost } = graph.reference(plan, ["rules", ...path], [Aws.BackupVault]);
  const named = all(plan.read("rules"), ...path)
    .filter((arn) => typeof arn === "string")
    .map((arn) => arn.split(":")[3]);
  return [...targets.map(regionOf), ...named, ...(lost ? [undefined] : [])];
}

function leadsAway(graph: Graph, plan: Resource): boolean {
  const home = regionOf(plan);
  return (
    home !== undefined &&
    regionsOfCopies(graph, plan).some((region) => region !== undefined && region !== home)
  );
}
