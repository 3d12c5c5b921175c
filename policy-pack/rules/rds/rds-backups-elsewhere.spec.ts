import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsBackupsElsewhere } from "./rds-backups-elsewhere";

const database = resource(Aws.DatabaseInstance, "subject");
const replication = (sourceDbInstanceArn: unknown) =>
  resource(Aws.DatabaseBackupsReplication, "replication", { sourceDbInstanceArn });
const backedUp = (copyActions: object[], resources: unknown = [ref(database)]) => {
  const plan = resource(Aws.BackupPlan, "plan", { rules: [{ ruleName: "daily", copyActions }] });
  return [plan, resource(Aws.BackupSelection, "selection", { planId: ref(plan), resources })];
};
const copy = { destinationVaultArn: UNKNOWN };
const nowhere = "its backups are copied nowhere";

ruleCases(rdsBackupsElsewhere, {
  compliant: {
    "backups that RDS replicates": [database, replication(ref(database))],
    "recovery points that are copied": [database, ...backedUp([copy])],
  },
  violating: {
    "recovery points that stay": [[database, ...backedUp([])], nowhere],
    "copies of others": [[database, ...backedUp([copy], ["arn:aws:rds:::db:other"])], nowhere],
    "replication of others": [[database, replication("arn:aws:rds:::db:other")], nowhere],
  },
  absent: { "no backups": [[database], nowhere] },
  unknown: {
    "a selection of an unknown plan": [
      [
        database,
        resource(Aws.BackupSelection, "selection", {
          planId: UNKNOWN,
          resources: [ref(database)],
        }),
      ],
      "what is copied is not known yet",
    ],
    "an unknown selection": [
      [database, ...backedUp([copy], [UNKNOWN])],
      "what is copied is not known yet",
    ],
    "replication of who knows": [
      [database, replication(UNKNOWN)],
      "what is copied is not known yet",
    ],
  },
  notApplicable: { "a read replica": { replicateSourceDb: "orders" } },
});
