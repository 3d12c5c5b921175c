import { Aws, given, isOn, notApplicable, resourceRule, undecided, UNKNOWN } from "../../kit";
import { compliant, violation, wellArchitected } from "../../kit";
import { isReplica } from "../../topology";

export const rdsAutomatedBackupsKept = resourceRule({
  name: "rds-automated-backups-kept",
  description: "A database that is deleted leaves its automated backups behind.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
  ),
  remediationSteps:
    "Set deleteAutomatedBackups to false. It changes in place; the backups of a deleted database are paid for until their retention ends.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) => {
    if (isReplica(database)) return notApplicable("Its source holds the data.");
    const deleted = database.read("deleteAutomatedBackups");
    if (deleted === UNKNOWN) return undecided("deleteAutomatedBackups is not known yet");
    if (!given(deleted)) return violation("deleteAutomatedBackups is not set, and on by default");
    return isOn(deleted) ? violation("deleteAutomatedBackups is on") : compliant;
  },
});
