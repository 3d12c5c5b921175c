import {
  Aws,
  compliant,
  type Condition,
  documented,
  judgeStatements,
  resourceRule,
  textOf,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

const asks = /^(foranyvalue:)?string(equals|like|equalsignorecase)$/;
/** Pools of Amazon Cognito are told apart by the audience. */
const claim = /(:sub|^cognito-identity\.amazonaws\.com:aud)$/;
/** Names that leave the organization open: `*`, `repo:*`. */
const anyone = /^([\w-]+:)*[*?]/;
const names = ({ operator, key, values }: Condition) =>
  asks.test(operator) && claim.test(key) && !values.some((one) => anyone.test(textOf(one)));

export const oidcTrustNamesSubject = resourceRule({
  name: "oidc-trust-names-subject",
  description:
    "Whoever comes from an identity provider takes a role only under the name that the trust asks for.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Create a role for OpenID Connect federation",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
  ),
  related: ["CKV_AWS_393"],
  remediationSteps:
    "Add a condition on the sub claim of the provider that names an organization and a repository, or a service account. It changes in place.",
  appliesTo: [Aws.Role],
  judge: (role) =>
    judgeStatements("assumeRolePolicy", role.read("assumeRolePolicy"), (statement) => {
      const { label, effect, actions, conditions } = statement;
      if (effect === "Deny" || !actions.includes("sts:assumerolewithwebidentity")) return compliant;
      if (conditions === UNKNOWN)
        return undecided(`what ${label} asks of a token is not known yet`);
      return conditions.some(names)
        ? compliant
        : violation(`${label} takes a token of whomever the provider knows`);
    }),
});
