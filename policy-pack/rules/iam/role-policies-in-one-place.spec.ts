import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rolePoliciesInOnePlace } from "./role-policies-in-one-place";

const inside = [{ name: "inside", policy: "{}" }];
const role = (properties: Record<string, unknown>) =>
  resource(Aws.Role, "subject", { name: "worker", ...properties });
const policy = (of: unknown) => resource(Aws.RolePolicy, "policy", { role: of });
const attached = (of: unknown) => resource(Aws.RolePolicyAttachment, "attached", { role: of });

describe("role-policies-in-one-place", () => {
  ruleCases(rolePoliciesInOnePlace, {
    compliant: {
      "a role with policies inside": [role({ inlinePolicies: inside, managedPolicyArns: [] })],
      "a role with policies beside it": [role({}), policy(ref(role({}))), attached(ref(role({})))],
      "a policy inside and a managed one beside": [
        role({ inlinePolicies: inside }),
        attached(ref(role({}))),
      ],
      "what the provider fills in": [
        filledIn(role({}), "inlinePolicies", "managedPolicyArns"),
        policy(ref(role({}))),
      ],
    },
    violating: {
      "policies inside and beside": [
        [role({ inlinePolicies: inside }), policy(ref(role({})))],
        'inlinePolicies and RolePolicy "policy" overwrite each other',
      ],
      "managed policies in both places": [
        [
          role({ managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }),
          attached("worker"),
        ],
        'managedPolicyArns and RolePolicyAttachment "attached" overwrite each other',
      ],
      "a list of roles": [
        [
          role({ managedPolicyArns: [] }),
          resource(Aws.PolicyAttachment, "list", { roles: ["other", "worker"] }),
        ],
        'managedPolicyArns and PolicyAttachment "list" overwrite each other',
      ],
    },
    absent: { "a role without policies": [[role({})]] },
    unknown: {
      "a policy of an unknown role": [
        [role({ inlinePolicies: inside }), policy(UNKNOWN)],
        'the role of RolePolicy "policy" is not known yet',
      ],
    },
    notApplicable: {},
  });
});
