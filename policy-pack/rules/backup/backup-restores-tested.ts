import { Aws, compliant, stackRule, violation, wellArchitected } from "../../kit";

export const backupRestoresTested = stackRule({
  name: "backup-restores-tested",
  description: "Where there are backup plans, restores are tried by schedule.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP04",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html",
  ),
  remediationSteps:
    "Make a RestoreTestingPlan with a RestoreTestingSelection. Nothing stops; each test is billed, and what it restores until it is deleted.",
  appliesTo: [Aws.BackupPlan],
  judge: (_plan, graph) => {
    const tested = [Aws.RestoreTestingPlan, Aws.RestoreTestingSelection].every(
      (type) => graph.ofType(type).length > 0,
    );
    return tested ? compliant : violation("no restore testing plan with a selection is there");
  },
});
