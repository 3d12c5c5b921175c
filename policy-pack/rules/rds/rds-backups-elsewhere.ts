import { Aws, compliant, notApplicable, stackRule, undecided, UNKNOWN } from "../../kit";
import { violation, wellArchitected } from "../../kit";
import { isCopied, isReplica } from "../../topology";

export const rdsBackupsElsewhere = stackRule({
  name: "rds-backups-elsewhere",
  description: "A database's backups are copied to another region or account.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL13-BP02",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
  ),
  related: ["CKV_AWS_245"],
  remediationSteps:
    "Let the backup plan that takes it in copy to a vault elsewhere, or give it an InstanceAutomatedBackupsReplication. Nothing stops; copies and traffic between regions are paid for.",
  appliesTo: [Aws.DatabaseInstance],
  judge: (database, graph) => {
    if (isReplica(database)) return notApplicable("Its source is backed up.");
    const replications = graph.referrers(
      database,
      [Aws.DatabaseBackupsReplication],
      "sourceDbInstanceArn",
    );
    if (replications.found.length > 0) return compliant;
    const copied = isCopied(graph, database);
    if (copied === true) return compliant;
    return copied === UNKNOWN || replications.lost.length > 0
      ? undecided("what is copied is not known yet")
      : violation("its backups are copied nowhere");
  },
});
