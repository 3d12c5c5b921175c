import { Aws, mustBeSet, resourceRule, securityHub } from "../../kit";

export const cloudtrailToLogGroup = resourceRule({
  name: "cloudtrail-to-log-group",
  description: "A trail also writes to a log group, where it can be searched and alarmed on.",
  severity: "low",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("CloudTrail.5"),
  related: ["CKV2_AWS_10", "AWS-0162"],
  remediationSteps:
    "Set cloudWatchLogsGroupArn and a cloudWatchLogsRoleArn that may write to it. It changes in place; CloudWatch Logs charges per GB taken in.",
  appliesTo: [Aws.Trail],
  judge: (trail) =>
    ["cloudWatchLogsGroupArn", "cloudWatchLogsRoleArn"].flatMap((property) =>
      mustBeSet(property, trail.read(property)),
    ),
});
