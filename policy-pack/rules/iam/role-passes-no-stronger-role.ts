import { Aws, compliant, documented, stackRule, violation } from "../../kit";
import { judgeRights, passedRoles, rightBeyond } from "../../topology";

export const rolePassesNoStrongerRole = stackRule({
  name: "role-passes-no-stronger-role",
  description: "A role gives services no role that may do more than it may itself.",
  severity: "high",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Grant a user permissions to pass a role to an AWS service",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
  ),
  related: ["CKV_AWS_286", "AWS-0342"],
  remediationSteps:
    "Name the roles that it has to pass in Resource of iam:PassRole, and leave out those with rights over identities and safeguards. It changes in place.",
  appliesTo: [Aws.Role],
  judge: (role, graph) =>
    judgeRights(graph, role, (permissions) =>
      passedRoles(graph, permissions).flatMap(({ by, roles }) => {
        const how = `${by.from}, ${by.statement.label}`;
        if (roles === "any") return violation(`it may pass any role (${how})`);
        return roles.flatMap((passed) => {
          const right = rightBeyond(graph, passed, permissions);
          return right
            ? violation(`it may pass ${passed.label}, which may ${right} (${how})`)
            : compliant;
        });
      }),
    ),
});
