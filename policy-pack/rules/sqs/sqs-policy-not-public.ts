import { Aws, judgeOwnPolicy, mustNotBePublic, resourceRule, securityHub } from "../../kit";

export const sqsPolicyNotPublic = resourceRule({
  name: "sqs-policy-not-public",
  description: "The policy of a queue lets nobody in without saying who.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("SQS.3"),
  related: ["CKV_AWS_168", "CKV_AWS_387", "AWS-0097"],
  remediationSteps:
    "Name the accounts or services in Principal, or add a condition on aws:SourceAccount, aws:SourceArn or aws:PrincipalOrgID. It changes in place; everybody else loses access.",
  appliesTo: [Aws.Queue, Aws.QueuePolicy],
  judge: (subject) => judgeOwnPolicy(subject, mustNotBePublic),
});
