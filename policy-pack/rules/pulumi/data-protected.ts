import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  type Resource,
  violation,
} from "../../kit";
import { perGraph } from "../../topology";

/** Resources that hold what cannot be made again. */
const data = [
  ...[Aws.DatabaseInstance, Aws.DatabaseCluster, Aws.Bucket, Aws.FileSystem, Aws.Table],
  ...[Aws.BackupVault, Aws.Secret],
];

/** Keys that data, or the encryption of a bucket, refer to. */
const readsData = perGraph((graph) => {
  const holders = graph.ofType(...data, Aws.BucketEncryption);
  return new Set<Resource>(holders.flatMap((holder) => [...holder.allSources()]));
});

export const dataProtected = stackRule({
  name: "data-protected",
  description: "What holds data, and the key it is read with, cannot be deleted by an update.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "Data protection: deletion protection",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_secured_backups_data.html",
  ),
  remediationSteps:
    "Set the option protect of the resource to true. To delete it on purpose, take the option away first, in an update of its own.",
  appliesTo: [...data, Aws.Key],
  judge: (subject, graph) => {
    if (subject.options.protect) return compliant;
    if (subject.type === Aws.Key && !readsData(graph).has(subject))
      return notApplicable("No data of the stack is under this key.");
    return violation("protect is not set");
  },
});
