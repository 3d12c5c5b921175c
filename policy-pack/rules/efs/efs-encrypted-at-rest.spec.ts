import { UNKNOWN } from "../../kit";
import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { efsEncryptedAtRest } from "./efs-encrypted-at-rest";

const { violating, ...cases } = onCases("encrypted", { base: { kmsKeyId: UNKNOWN } });

ruleCases(efsEncryptedAtRest, {
  ...cases,
  violating: {
    ...violating,
    "one with AWS's own key": [{ encrypted: true }, "kmsKeyId is not set"],
  },
});
