import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { certificateKeyStrong } from "./certificate-key-strong";

const key = (keyAlgorithm: unknown) => ({ domainName: "orders.example.com", keyAlgorithm });

describe("Keys of certificates", () => {
  ruleCases(certificateKeyStrong, {
    compliant: {
      "an elliptic curve": key("EC_prime256v1"),
      "RSA with 2048 bits": key("RSA_2048"),
    },
    violating: { "RSA with 1024 bits": [key("RSA_1024"), "keyAlgorithm is RSA_1024"] },
    absent: { "a key that is left to AWS": [key(undefined)] },
    unknown: { "a key that is not known": [key(UNKNOWN), "keyAlgorithm is not known yet"] },
    notApplicable: {},
  });
});
