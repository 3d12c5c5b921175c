import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoServiceWildcard } from "./iam-no-service-wildcard";

const policy = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }),
});

describe("iam-no-service-wildcard", () => {
  ruleCases(iamNoServiceWildcard, {
    compliant: {
      "named actions": policy({ Action: ["s3:GetObject", "s3:List*"] }),
      "a refusal": policy({ Effect: "Deny", Action: "s3:*" }),
    },
    violating: {
      "all of a service": [policy({ Action: "s3:*" }), "statement 1 allows s3:*"],
      "all but some": [policy({ NotAction: "iam:*" }), "statement 1 allows all actions but some"],
    },
    absent: { "a policy without statements": [{ policy: { Statement: [] } }] },
    unknown: {
      "an unknown action": [
        { policy: { Statement: { Effect: "Allow", Action: UNKNOWN } } },
        "what statement 1 allows is not known yet",
      ],
    },
    notApplicable: {
      "a text that is known only during the update": { policy: UNKNOWN },
      "a role without a policy inside": [resource(Aws.Role, "subject", {})],
    },
  });
});
