import type { Resource } from "../../kit/resource";
import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import type { Graph } from "../graph";

/** Judges a backup vault by what is made for it, such as its lock; where there is none, it lacks that. */
export function judgeVaultBy(
  graph: Graph,
  vault: Resource,
  type: string,
  because: string,
  judge: (found: Resource) => Verdict[] = () => compliant,
): Verdict[] {
  const { found, lost } = graph.referrers(vault, [type], "backupVaultName");
  if (found.length > 0) return found.flatMap(judge);
  return lost[0] ? undecided(`the vault of ${lost[0].label} is not known yet`) : violation(because);
}
