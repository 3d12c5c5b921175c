import { all, Aws, compliant, documented, mustBeOneOf, resourceRule, violation } from "../../kit";

export const functionUrlAuthenticated = resourceRule({
  name: "function-url-authenticated",
  description: "A function's own address answers only to callers that sign their requests.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Control access to Lambda function URLs",
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html",
  ),
  related: ["CKV_AWS_258", "CKV2_AWS_75", "LambdaFunctionUrlAuth (cdk-nag)"],
  remediationSteps:
    "Set authorizationType to AWS_IAM and name the sites under cors.allowOrigins. It changes in place; callers must sign their requests.",
  appliesTo: [Aws.LambdaFunctionUrl],
  judge: (url) => [
    ...mustBeOneOf("authorizationType", ["AWS_IAM"], url.read("authorizationType")),
    ...(all(url.read("cors"), "allowOrigins").includes("*")
      ? violation("cors.allowOrigins lets every site call it")
      : compliant),
  ],
});
