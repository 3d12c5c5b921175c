import {
  Aws,
  compliant,
  documented,
  isUnconditional,
  judgeStatements,
  mustNotBePublic,
  resourceRule,
  textOf,
  violation,
} from "../../kit";

const account = /^(\d{12}|arn:[^:]*:iam::\d+:root)$/;

export const roleTrustNotPublic = resourceRule({
  name: "role-trust-not-public",
  description: "A role can be taken by those it names, not by anybody or a whole account.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Create a role to give permissions to an IAM user",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html",
  ),
  related: ["CKV_AWS_60", "CKV_AWS_61"],
  remediationSteps:
    "Name roles or services in Principal, or ask in a condition for sts:ExternalId, aws:PrincipalArn or aws:PrincipalOrgID. It changes in place.",
  appliesTo: [Aws.Role],
  judge: (role) => {
    const policy = role.read("assumeRolePolicy");
    return [
      ...mustNotBePublic("assumeRolePolicy", policy),
      ...judgeStatements("assumeRolePolicy", policy, (statement) => {
        const { label, effect, principals } = statement;
        const whole = principals.find(
          ({ kind, value }) => kind === "AWS" && typeof value === "string" && account.test(value),
        );
        return effect !== "Deny" && whole && isUnconditional(statement)
          ? violation(`${label} lets in all of ${textOf(whole.value)}`)
          : compliant;
      }),
    ];
  },
});
