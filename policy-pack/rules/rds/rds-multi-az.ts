import { Aws, given, mustBeOn, notApplicable, resourceRule, securityHub } from "../../kit";

export const rdsMultiAz = resourceRule({
  name: "rds-multi-az",
  description: "A database has a standby in another zone.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: securityHub("RDS.5"),
  related: ["CIS AWS Foundations 5.0 2.2.4", "CKV_AWS_157", "AwsSolutions-RDS3"],
  remediationSteps:
    "Set multiAz to true. It changes in place without an outage; the instance costs twice as much.",
  appliesTo: [Aws.DatabaseInstance],
  judge: (database) =>
    given(database.read("replicateSourceDb"))
      ? notApplicable("A read replica is itself what stands in for its source.")
      : mustBeOn("multiAz", database.read("multiAz")),
});
