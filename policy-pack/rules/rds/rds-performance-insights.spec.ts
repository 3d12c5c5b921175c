import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsPerformanceInsights } from "./rds-performance-insights";

const base = { performanceInsightsKmsKeyId: "arn:aws:kms:eu-west-1:1:key/k" };
const cases = onCases("performanceInsightsEnabled", { base });
ruleCases(rdsPerformanceInsights, {
  ...cases,
  violating: {
    ...cases.violating,
    "a key of AWS's": [
      { performanceInsightsEnabled: true },
      "performanceInsightsKmsKeyId is not set",
    ],
  },
});
