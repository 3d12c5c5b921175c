import { Aws, isOn, mustBeSet, notApplicable, resourceRule } from "../../kit";
import { undecided, UNKNOWN, violation, wellArchitected } from "../../kit";
import { isReplica } from "../../topology";

export const rdsFinalSnapshot = resourceRule({
  name: "rds-final-snapshot",
  description: "A database that is deleted leaves a snapshot behind.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
  ),
  remediationSteps:
    "Leave skipFinalSnapshot out and set finalSnapshotIdentifier: without a name the deletion fails. It changes in place.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  remediate: () => ({ skipFinalSnapshot: false }),
  judge: (database) => {
    if (isReplica(database)) return notApplicable("Its source holds the data.");
    const skip = database.read("skipFinalSnapshot");
    if (isOn(skip)) return violation("skipFinalSnapshot is on");
    if (skip === UNKNOWN) return undecided("skipFinalSnapshot is not known yet");
    return mustBeSet("finalSnapshotIdentifier", database.read("finalSnapshotIdentifier"));
  },
});
