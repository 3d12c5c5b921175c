import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { functionFailuresKept } from "./function-failures-kept";

const subject = resource(Aws.LambdaFunction, "subject", { runtime: "nodejs24.x" });
const invoked = (config: Record<string, unknown>) => [
  subject,
  resource(Aws.LambdaEventInvokeConfig, "config", { functionName: ref(subject), ...config }),
];
const found = "neither deadLetterConfig nor an onFailure destination is set";

ruleCases(functionFailuresKept, {
  compliant: {
    "a queue for dead letters": { deadLetterConfig: { targetArn: UNKNOWN } },
    "a destination": invoked({ destinationConfig: { onFailure: { destination: UNKNOWN } } }),
  },
  violating: {
    "a destination of successes": [
      invoked({ destinationConfig: { onSuccess: { destination: UNKNOWN } } }),
      found,
    ],
  },
  absent: { "a function alone": [[subject], found] },
  unknown: {
    "an unknown queue": [{ deadLetterConfig: UNKNOWN }],
    "an unknown number of attempts": [
      invoked({ maximumRetryAttempts: UNKNOWN }),
      'what FunctionEventInvokeConfig "config" keeps is not known yet',
    ],
    "a destination of an unknown function": [
      [subject, resource(Aws.LambdaEventInvokeConfig, "lost", { functionName: UNKNOWN })],
      'what FunctionEventInvokeConfig "lost" keeps is not known yet',
    ],
  },
  notApplicable: { "a function that tries nothing again": invoked({ maximumRetryAttempts: 0 }) },
});
