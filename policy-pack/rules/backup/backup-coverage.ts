import { Aws, compliant, given, notApplicable, stackRule, undecided, UNKNOWN } from "../../kit";
import { violation, wellArchitected, type Resource } from "../../kit";
import { isClusterMember, isSelected, receivesLogs, type Graph } from "../../topology";

export const backupCoverage = stackRule({
  name: "backup-coverage",
  description: "Whatever holds data is taken in by a backup selection.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ),
  related: ["RDS.26", "EFS.2", "DynamoDB.4", "EC2.28", "CKV2_AWS_8", "CKV2_AWS_9", "CKV2_AWS_18"],
  remediationSteps:
    "Give it the tag that the backup selection asks for, or list its ARN there. A bucket must be versioned to be backed up.",
  appliesTo: [
    Aws.DatabaseInstance,
    Aws.DatabaseCluster,
    Aws.Bucket,
    Aws.FileSystem,
    Aws.Table,
    Aws.Volume,
  ],
  judge: (resource, graph) => {
    const exempt = whyExempt(resource, graph);
    if (exempt) return notApplicable(exempt);
    const selected = isSelected(graph, resource);
    if (selected === UNKNOWN)
      return undecided("what the backup selections take in is not known yet");
    return selected ? compliant : violation("no backup selection takes it in");
  },
});

function whyExempt(resource: Resource, graph: Graph): string | undefined {
  if (given(resource.read("replicateSourceDb")))
    return "A read replica holds what its source holds.";
  if (isClusterMember(resource)) return "The cluster's storage is backed up as one.";
  if (receivesLogs(graph, resource)) return "It receives logs that AWS writes.";
  return undefined;
}
