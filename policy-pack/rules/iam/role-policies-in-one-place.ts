import { Aws, compliant, documented, stackRule, undecided, violation } from "../../kit";

/** What is inside a role, and the resources that do the same from beside it, by the property that names the role. */
const pairs: [inside: string, beside: string[], property: string][] = [
  ["inlinePolicies", [Aws.RolePolicy], "role"],
  ["managedPolicyArns", [Aws.RolePolicyAttachment], "role"],
  ["managedPolicyArns", [Aws.PolicyAttachment], "roles"],
];

export const rolePoliciesInOnePlace = stackRule({
  name: "role-policies-in-one-place",
  description: "The policies of a role are written inside it or beside it, not both.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Managed policies and inline policies",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html",
  ),
  remediationSteps:
    "Keep the separate resources and leave inlinePolicies and managedPolicyArns of the role out. Until then each update takes away what the other one added.",
  appliesTo: [Aws.Role],
  judge: (role, graph) =>
    pairs.flatMap(([inside, beside, property]) => {
      if (role.read(inside) === undefined) return compliant;
      const { found, lost } = graph.referrers(role, beside, property);
      if (found[0]) return violation(`${inside} and ${found[0].label} overwrite each other`);
      return lost[0] ? undecided(`the role of ${lost[0].label} is not known yet`) : compliant;
    }),
});
