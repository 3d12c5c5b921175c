import { Aws, stackRule, violation, wellArchitected } from "../../kit";
import { judgeRights, readsOfEverything, sharedSecrets } from "../../topology";

export const roleReadsOnlyOwnSecrets = stackRule({
  name: "role-reads-only-own-secrets",
  description: "No wildcard lets a role read secrets, or use keys, of other services.",
  severity: "high",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "SEC03-BP02",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html",
  ),
  related: ["CKV_AWS_288", "KMS.1"],
  remediationSteps:
    "Name the secrets and keys in Resource, or ask for a tag of theirs in a condition on aws:ResourceTag. It changes in place.",
  appliesTo: [Aws.Role],
  judge: (role, graph) =>
    judgeRights(graph, role, (permissions) => [
      ...readsOfEverything(permissions).flatMap(({ action, by: { from, statement } }) =>
        violation(`it may ${action} on everything (${from}, ${statement.label})`),
      ),
      ...sharedSecrets(graph, permissions).flatMap(
        ({ by: { from, statement }, pattern, secrets }) =>
          violation(
            `${pattern} takes in ${secrets.map(({ name }) => name).join(", ")}, which are not of one owner (${from}, ${statement.label})`,
          ),
      ),
    ]),
});
