import { Aws, judgeOwnPolicy, mustNotBePublic, resourceRule, securityHub } from "../../kit";

export const kmsPolicyNotPublic = resourceRule({
  name: "kms-policy-not-public",
  description: "The policy of a key lets nobody in without saying who.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("KMS.5"),
  related: ["CKV_AWS_33", "CKV2_AWS_64"],
  remediationSteps:
    "Name the accounts or services in Principal, or add a condition on kms:CallerAccount or aws:PrincipalOrgID. It changes in place; everybody else loses access.",
  appliesTo: [Aws.Key, Aws.KeyPolicy],
  judge: (subject) => judgeOwnPolicy(subject, mustNotBePublic),
});
