import { Aws, documented, judgeOwnPolicy, mustNotBePublic, resourceRule } from "../../kit";

export const secretPolicyNotPublic = resourceRule({
  name: "secret-policy-not-public",
  description: "The policy of a secret lets nobody in without saying who.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "AWS Secrets Manager best practices: block broad access to secrets",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
  ),
  remediationSteps:
    "Name the accounts or services in Principal, or add a condition on aws:PrincipalOrgID or aws:SourceVpce. It changes in place; everybody else loses access.",
  appliesTo: [Aws.Secret, Aws.SecretPolicy],
  judge: (subject) => judgeOwnPolicy(subject, mustNotBePublic),
});
