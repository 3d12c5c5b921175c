import { Aws, compliant, given, notApplicable, resourceRule, securityHub } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

/** The days that CloudWatch Logs can keep events. Source: its API reference, "PutRetentionPolicy". */
const periods = [
  ...[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731],
  ...[1096, 1827, 2192, 2557, 2922, 3288, 3653],
];

export const logRetention = resourceRule({
  name: "log-retention",
  description: "A log group keeps its events long enough, and not for ever.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("CloudWatch.16"),
  related: ["CKV_AWS_66", "CKV_AWS_338"],
  remediationSteps:
    "Set retentionInDays to one of the periods that CloudWatch has (7, 14, 30, 60, 90, 365, 400, …). It changes in place; a shorter period deletes older events within days.",
  appliesTo: [Aws.LogGroup],
  parameters: {
    defaults: { minimumDays: 30 },
    properties: {
      minimumDays: {
        type: "integer",
        minimum: 1,
        default: 30,
        description: "Days that events must be kept at least.",
      },
    },
  },
  // Who keeps events for ever would lose the old ones: that is for somebody to decide.
  remediate: (group, { minimumDays }) =>
    Number(group.read("retentionInDays")) > 0
      ? { retentionInDays: periods.find((days) => days >= minimumDays) ?? 3653 }
      : undefined,
  judge: (group, { minimumDays }) => {
    if (group.read("logGroupClass") === "DELIVERY") {
      return notApplicable(
        "A delivery log group keeps its events for a day or two, whatever is set.",
      );
    }
    const days = group.read("retentionInDays");
    if (days === UNKNOWN) return undecided("retentionInDays is not known yet");
    if (!given(days) || days === 0) return violation("retentionInDays is not set: kept for ever");
    if (Number(days) >= minimumDays) return compliant;
    return violation(`it keeps ${Number(days)} days, ${minimumDays} are asked for`);
  },
});
