import {
  Aws,
  compliant,
  documented,
  given,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
  type Resource,
} from "../../kit";

export const functionFailuresKept = stackRule({
  name: "function-failures-kept",
  description: "Events that a function could not work on are kept for somebody to look at.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Capturing records of Lambda asynchronous invocations",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
  ),
  related: ["CKV_AWS_116", "LambdaDLQ (cdk-nag)"],
  remediationSteps:
    "Set deadLetterConfig.targetArn or an onFailure destination, a queue for instance. It changes in place.",
  appliesTo: [Aws.LambdaFunction],
  judge: (subject, graph) => {
    if (given(subject.read("deadLetterConfig", "targetArn"))) return compliant;
    const { found, lost } = graph.referrers(subject, [Aws.LambdaEventInvokeConfig], "functionName");
    const onFailure = ["destinationConfig", "onFailure", "destination"] as const;
    if (found.some((config) => given(config.read(...onFailure)))) return compliant;
    if (found.some((config) => config.read("maximumRetryAttempts") === 0)) {
      return notApplicable("Its events are not tried again: the next one makes up for it.");
    }
    const isOpen = (config: Resource) => config.read("maximumRetryAttempts") === UNKNOWN;
    const [unclear] = [...found.filter(isOpen), ...lost];
    if (unclear) return undecided(`what ${unclear.label} keeps is not known yet`);
    return violation("neither deadLetterConfig nor an onFailure destination is set");
  },
});
