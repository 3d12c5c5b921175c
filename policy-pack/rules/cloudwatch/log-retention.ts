import { Aws, compliant, given, notApplicable, resourceRule, securityHub } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

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
