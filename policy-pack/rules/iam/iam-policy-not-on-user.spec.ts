import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamPolicyNotOnUser } from "./iam-policy-not-on-user";

describe("iam-policy-not-on-user", () => {
  ruleCases(iamPolicyNotOnUser, {
    compliant: {
      "a policy for roles": { roles: ["deploy"] },
      "a policy for groups": { groups: ["readers"], users: [] },
      "a policy for a role that is not made yet": { roles: [UNKNOWN] },
    },
    violating: {
      "a policy for a user": [{ roles: ["deploy"], users: ["ann"] }, "it gives rights to users"],
      "a policy attached to a user": [
        [resource(Aws.UserPolicyAttachment, "subject", { user: "ann" })],
        "it gives rights to a user",
      ],
      "a policy inside a user": [
        [resource(Aws.UserPolicy, "subject", { user: "ann", policy: UNKNOWN })],
        "it gives rights to a user",
      ],
    },
    absent: { "a policy for nobody": [{}] },
    unknown: { "roles that are not known": [{ roles: UNKNOWN }] },
    notApplicable: {},
  });
});
