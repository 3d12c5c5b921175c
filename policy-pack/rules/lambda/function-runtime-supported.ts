import {
  Aws,
  compliant,
  given,
  notApplicable,
  resourceRule,
  securityHub,
  undecided,
} from "../../kit";
import { UNKNOWN, violation, textOf } from "../../kit";

/** What AWS supports no more. Source: AWS Lambda Developer Guide, "Lambda runtimes", November 2026. */
const deprecated = [
  /^nodejs(?:$|4|6|8|10|12|14|16|18|20)/,
  /^python(?:2\.7|3\.(?:6|7|8|9|10))$/,
  /^ruby(?:2\.\d|3\.2)$/,
  /^java8$/,
  /^dotnet(?:core.*|5\.0|6|7|8)$/,
  /^go1\.x$/,
  /^provided(?:\.al2)?$/,
];

export const functionRuntimeSupported = resourceRule({
  name: "function-runtime-supported",
  description: "A function runs on a runtime that AWS still mends.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("Lambda.2"),
  related: ["CKV_AWS_363", "AwsSolutions-L1"],
  remediationSteps:
    "Set runtime to a current version of the language and test the function with it. It changes in place.",
  appliesTo: [Aws.LambdaFunction],
  judge: (subject) => {
    const runtime = subject.read("runtime");
    if (!given(runtime)) return notApplicable("Its image brings the runtime.");
    if (runtime === UNKNOWN) return undecided("runtime is not known yet");
    return deprecated.some((form) => form.test(textOf(runtime)))
      ? violation(`runtime ${textOf(runtime)} is deprecated`)
      : compliant;
  },
});
