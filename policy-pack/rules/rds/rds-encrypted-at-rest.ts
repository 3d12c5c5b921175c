import { Aws, given, mustBeOn, notApplicable, resourceRule, securityHub } from "../../kit";

export const rdsEncryptedAtRest = resourceRule({
  name: "rds-encrypted-at-rest",
  description: "A database encrypts its storage.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("RDS.3"),
  related: ["RDS.27", "CIS AWS Foundations 5.0 2.2.1", "CKV_AWS_16", "CKV_AWS_96"],
  remediationSteps:
    "Set storageEncrypted to true before the first deployment. On a database that exists it means a replacement: restore an encrypted copy of a snapshot instead.",
  exemptable: false,
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) =>
    given(database.read("replicateSourceDb"))
      ? notApplicable("A read replica is encrypted as its source is.")
      : mustBeOn("storageEncrypted", database.read("storageEncrypted")),
});
