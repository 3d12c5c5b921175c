import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { secretEncryptedWithOwnKey } from "./secret-encrypted-with-own-key";

describe("secret-encrypted-with-own-key", () => {
  ruleCases(secretEncryptedWithOwnKey, {
    compliant: { "a secret with a key": { kmsKeyId: "arn:aws:kms:eu-west-1:1:key/k" } },
    violating: { "a secret with an empty one": [{ kmsKeyId: "" }, "kmsKeyId is not set"] },
    absent: { "one that says nothing": [{}, "kmsKeyId is not set"] },
    unknown: { "a key that is not made yet": [{ kmsKeyId: UNKNOWN }] },
    notApplicable: {},
  });
});
