import { Aws, documented, mustNotBePublic, resourceRule } from "../../kit";

export const logPolicyNotPublic = resourceRule({
  name: "log-policy-not-public",
  description: "The policy of log groups lets nobody in without saying who.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Overview of managing access permissions to your CloudWatch Logs resources",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html",
  ),
  remediationSteps:
    "Name the accounts or services in Principal, or add a condition on aws:SourceAccount or aws:SourceArn. It changes in place; everybody else loses access.",
  appliesTo: [Aws.LogResourcePolicy],
  judge: (subject) => mustNotBePublic("policyDocument", subject.read("policyDocument")),
});
