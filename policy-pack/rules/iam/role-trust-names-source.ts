import {
  Aws,
  compliant,
  documented,
  judgeStatements,
  narrowsBy,
  resourceRule,
  textOf,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

/** Services that say for whom they act to no trust policy, or whose roles only the account itself can hand over. */
const withoutSource = ["ec2", "lambda", "cloudtrail", "backup", "ecr", "ecs"];

export const roleTrustNamesSource = resourceRule({
  name: "role-trust-names-source",
  description:
    "A service takes a role only on behalf of an account or resource that the trust names.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "The confused deputy problem: cross-service",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  ),
  remediationSteps:
    "Add a condition on aws:SourceAccount or aws:SourceArn that the service sends. It changes in place.",
  appliesTo: [Aws.Role],
  judge: (role) =>
    judgeStatements("assumeRolePolicy", role.read("assumeRolePolicy"), (statement) => {
      const { label, effect, principals } = statement;
      if (effect === "Deny" || narrowsBy(statement, /^aws:source(account|arn|orgid|orgpaths)$/))
        return compliant;
      return principals
        .filter(({ kind }) => kind === "Service")
        .flatMap(({ value }) => {
          if (value === UNKNOWN)
            return undecided(`which service ${label} lets in is not known yet`);
          const service = textOf(value).replace(/\.amazonaws\.com(\.cn)?$/, "");
          return withoutSource.includes(service)
            ? compliant
            : violation(`${label} lets ${service} act for anybody`);
        });
    }),
});
