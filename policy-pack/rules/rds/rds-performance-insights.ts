import { Aws, documented, mustBeOn, mustBeSet, isOn, resourceRule } from "../../kit";

export const rdsPerformanceInsights = resourceRule({
  name: "rds-performance-insights",
  description:
    "A database tells what it waits for, in records encrypted with the platform's own key.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Monitoring DB load with Performance Insights on Amazon RDS",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html",
  ),
  related: ["CKV_AWS_353", "CKV_AWS_354", "AWS-0133", "AWS-0078"],
  remediationSteps:
    "Set performanceInsightsEnabled to true, and performanceInsightsKmsKeyId. It changes in place, the key only once; seven days of history cost nothing.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseClusterInstance],
  judge: (database) => {
    const enabled = database.read("performanceInsightsEnabled");
    const key = database.read("performanceInsightsKmsKeyId");
    return isOn(enabled)
      ? mustBeSet("performanceInsightsKmsKeyId", key)
      : mustBeOn("performanceInsightsEnabled", enabled);
  },
});
