import { Aws, judgeOwnPolicy, mustNotBePublic, resourceRule, securityHub } from "../../kit";

export const snsPolicyNotPublic = resourceRule({
  name: "sns-policy-not-public",
  description: "The policy of a topic lets nobody in without saying who.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("SNS.4"),
  related: ["CKV_AWS_169", "AwsSolutions-SNS3"],
  remediationSteps:
    "Name the accounts or services in Principal, or add a condition on aws:SourceAccount, aws:SourceArn or aws:PrincipalOrgID. It changes in place; everybody else loses access.",
  appliesTo: [Aws.Topic, Aws.TopicPolicy],
  judge: (subject) => judgeOwnPolicy(subject, mustNotBePublic),
});
