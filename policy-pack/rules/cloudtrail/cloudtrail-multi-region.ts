import { all, at, Aws, compliant, mustBeOn, resourceRule, securityHub } from "../../kit";
import { undecided, UNKNOWN, violation, type Resource, type Value, type Verdict } from "../../kit";

const onByDefault = ["enableLogging", "includeGlobalServiceEvents"];
/** Without selectors of either kind a trail takes them all. */
function managementEvents(trail: Resource): Verdict[] {
  const basic = all(trail.read("eventSelectors"));
  const advanced = all(trail.read("advancedEventSelectors"));
  if (basic.length + advanced.length === 0) return compliant;
  const whole = (one: Value) =>
    at(one, "includeManagementEvents") !== false && (at(one, "readWriteType") ?? "All") === "All";
  if (all(advanced, "fieldSelectors", "equals").includes("Management")) return compliant;
  if (basic.some((one) => one !== UNKNOWN && whole(one))) return compliant;
  return [...basic, ...advanced, ...all(basic, "readWriteType")].includes(UNKNOWN)
    ? undecided("its event selectors are not known yet")
    : violation("its event selectors leave out management events");
}

export const cloudtrailMultiRegion = resourceRule({
  name: "cloudtrail-multi-region",
  description: "A trail records management events of every region.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("CloudTrail.1"),
  related: ["CIS AWS Foundations 5.0 3.1", "CKV_AWS_67", "CKV_AWS_251", "AWS-0014"],
  remediationSteps:
    "Set isMultiRegionTrail to true, leave enableLogging and includeGlobalServiceEvents out, and let a selector take management events of both kinds. It changes in place; the first copy of management events costs nothing.",
  appliesTo: [Aws.Trail],
  remediate: () => ({ isMultiRegionTrail: true }),
  judge: (trail) => [
    ...mustBeOn("isMultiRegionTrail", trail.read("isMultiRegionTrail")),
    ...onByDefault.flatMap((flag) =>
      trail.read(flag) === undefined ? compliant : mustBeOn(flag, trail.read(flag)),
    ),
    ...managementEvents(trail),
  ],
});
