import { offCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsAutomatedBackupsKept } from "./rds-automated-backups-kept";

const notApplicable = { "a read replica": { replicateSourceDb: "orders" } };
ruleCases(rdsAutomatedBackupsKept, {
  ...offCases("deleteAutomatedBackups", { notApplicable }),
  absent: { "no flag": [{}, "deleteAutomatedBackups is not set, and on by default"] },
});
