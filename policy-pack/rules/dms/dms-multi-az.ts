import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const dmsMultiAz = resourceRule({
  name: "dms-multi-az",
  description: "A replication instance has a standby in another zone.",
  severity: "medium",
  levels: { production: "mandatory", development: "disabled" },
  control: securityHub("DMS.13"),
  remediationSteps:
    "Set multiAz to true. It changes in place, with a short pause of the tasks; the instance costs twice as much.",
  appliesTo: [Aws.MigrationInstance],
  judge: (instance) => mustBeOn("multiAz", instance.read("multiAz")),
});
