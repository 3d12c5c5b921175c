import { Aws, given, mustBeOneOf, notApplicable, resourceRule, securityHub } from "../../kit";

export const imdsv2Required = resourceRule({
  name: "imdsv2-required",
  description: "An instance gives its credentials only to callers with a session token (IMDSv2).",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.8"),
  related: ["EC2.170", "AutoScaling.3", "CIS AWS Foundations 5.0 5.7", "CKV_AWS_79", "AWS-0130"],
  remediationSteps:
    'Set metadataOptions.httpTokens to "required". It changes in place; software older than 2020 may need an update.',
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration],
  // A launch configuration does not change in place.
  remediate: ({ type }) =>
    type === Aws.LaunchConfiguration ? undefined : { "metadataOptions.httpTokens": "required" },
  judge: (subject) => {
    const options = (name: string) => subject.read("metadataOptions", name);
    if (options("httpEndpoint") === "disabled") return notApplicable("It has no metadata service.");
    if (!given(options("httpTokens")) && given(subject.read("launchTemplate"))) {
      return notApplicable("Its launch template decides.");
    }
    return mustBeOneOf("metadataOptions.httpTokens", ["required"], options("httpTokens"));
  },
});
