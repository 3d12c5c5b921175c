import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoDecryptWithEveryKey } from "./iam-no-decrypt-with-every-key";

const policy = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }),
});

describe("iam-no-decrypt-with-every-key", () => {
  ruleCases(iamNoDecryptWithEveryKey, {
    compliant: {
      "a key that is named": policy({
        Action: "kms:Decrypt",
        Resource: "arn:aws:kms:eu-west-1:111122223333:key/1234",
      }),
      "every key through one service": policy({
        Action: "kms:Decrypt",
        Condition: { StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } },
      }),
      "descriptions of every key": policy({ Action: "kms:Describe*" }),
      "a refusal": policy({ Effect: "Deny", Action: "*" }),
    },
    violating: {
      "every key": [policy({ Action: "kms:Decrypt" }), "statement 1 allows kms:Decrypt"],
      "every key of a region": [
        policy({ Action: "kms:*", Resource: "arn:aws:kms:eu-west-1:111122223333:key/*" }),
        "statement 1 allows kms:Decrypt, kms:ReEncryptFrom",
      ],
      "every key inside a role": [
        [
          resource(Aws.Role, "subject", {
            inlinePolicies: [{ name: "inside", ...policy({ Action: "kms:D*" }) }],
          }),
        ],
        "statement 1 allows kms:Decrypt",
      ],
    },
    absent: { "a policy without statements": [{ policy: { Statement: [] } }] },
    unknown: {
      "an unknown action": [
        { policy: { Statement: { Effect: "Allow", Action: UNKNOWN, Resource: "*" } } },
        "what statement 1 allows is not known yet",
      ],
    },
    notApplicable: {
      "a text that is known only during the update": { policy: UNKNOWN },
      "a role without a policy inside": [resource(Aws.Role, "subject", {})],
    },
  });
});
