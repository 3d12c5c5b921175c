import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { grant, grantCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoDecryptWithEveryKey } from "./iam-no-decrypt-with-every-key";

ruleCases(iamNoDecryptWithEveryKey, {
  compliant: {
    "a key that is named": grant({
      Action: "kms:Decrypt",
      Resource: "arn:aws:kms:eu-west-1:111122223333:key/1234",
    }),
    "every key through one service": grant({
      Action: "kms:Decrypt",
      Condition: { StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } },
    }),
    "descriptions of every key": grant({ Action: "kms:Describe*" }),
    "a refusal": grant({ Effect: "Deny", Action: "*" }),
  },
  violating: {
    "every key": [grant({ Action: "kms:Decrypt" }), "statement 1 allows kms:Decrypt"],
    "every key of a region": [
      grant({ Action: "kms:*", Resource: "arn:aws:kms:eu-west-1:111122223333:key/*" }),
      "statement 1 allows kms:Decrypt, kms:ReEncryptFrom",
    ],
    "every key beside one that is named": [
      grant({
        Action: "kms:Decrypt",
        Resource: ["arn:aws:kms:eu-west-1:1:key/1", "arn:aws:kms:eu-west-1:1:alias/*"],
      }),
      "statement 1 allows kms:Decrypt",
    ],
    "every key under a condition of one's own": [
      grant({
        Action: "kms:Decrypt",
        Condition: { StringEquals: { "custom:kms:viaservice": "s3" } },
      }),
      "statement 1 allows kms:Decrypt",
    ],
    "every key inside a role": [
      [
        resource(Aws.Role, "subject", {
          inlinePolicies: [{ name: "inside", ...grant({ Action: "kms:D*" }) }],
        }),
      ],
      "statement 1 allows kms:Decrypt",
    ],
  },
  ...grantCases,
});
