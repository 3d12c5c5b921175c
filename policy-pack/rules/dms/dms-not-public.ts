import { Aws, mustBeOff, resourceRule, securityHub } from "../../kit";

export const dmsNotPublic = resourceRule({
  name: "dms-not-public",
  description: "A replication instance has no public address.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("DMS.1"),
  related: ["CKV_AWS_89"],
  remediationSteps:
    "Leave publiclyAccessible out or set it to false. On an instance that exists it means a replacement: stop its tasks first.",
  appliesTo: [Aws.MigrationInstance],
  judge: (instance) => mustBeOff("publiclyAccessible", instance.read("publiclyAccessible")),
});
