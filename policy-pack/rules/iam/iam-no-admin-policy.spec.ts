import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoAdminPolicy } from "./iam-no-admin-policy";

const policy = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }),
});

describe("iam-no-admin-policy", () => {
  ruleCases(iamNoAdminPolicy, {
    compliant: {
      "named actions on everything": policy({ Action: ["ecs:DiscoverPollEndpoint"] }),
      "everything on one thing": policy({ Action: "*", Resource: "arn:aws:s3:::orders" }),
      "a refusal of everything": policy({ Effect: "Deny", Action: "*" }),
      "an unknown resource, which is one that is made": {
        policy: { Statement: { Effect: "Allow", Action: "*", Resource: UNKNOWN } },
      },
    },
    violating: {
      everything: [policy({ Action: "*" }), "statement 1 allows everything on everything"],
      "everything of every service": [
        policy({ Action: "*:*" }),
        "statement 1 allows everything on everything",
      ],
      "everything in a list": [
        policy({ Sid: "All", Action: ["s3:GetObject", "*"], Resource: ["*"] }),
        'statement "All" allows everything on everything',
      ],
      "everything but one": [
        policy({ NotAction: "iam:*" }),
        "statement 1 allows all actions but some on everything",
      ],
      "everything inside a role": [
        [
          resource(Aws.Role, "subject", {
            inlinePolicies: [{ name: "inside", ...policy({ Action: "*" }) }],
          }),
        ],
        "statement 1 allows everything on everything",
      ],
    },
    absent: { "a policy without statements": [{ policy: { Statement: [] } }] },
    unknown: {
      "an unknown action": [
        { policy: { Statement: { Effect: "Allow", Action: UNKNOWN, Resource: "*" } } },
        "what statement 1 allows is not known yet",
      ],
      "an unknown action on one thing": [
        { policy: { Statement: { Effect: "Allow", Action: UNKNOWN, Resource: "arn:aws:s3:::x" } } },
      ],
    },
    notApplicable: {
      "a text that is known only during the update": { policy: UNKNOWN },
      "a role without a policy inside": [resource(Aws.Role, "subject", {})],
    },
  });
});
