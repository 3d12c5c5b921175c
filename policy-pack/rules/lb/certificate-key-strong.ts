import {
  Aws,
  compliant,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const certificateKeyStrong = resourceRule({
  name: "certificate-key-strong",
  description: "A certificate's key is as strong as RSA with 2048 bits.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("ACM.2"),
  remediationSteps:
    "Leave keyAlgorithm out, or take RSA_2048 or an elliptic curve. The certificate is replaced.",
  appliesTo: [Aws.Certificate],
  judge: (certificate) => {
    const algorithm = certificate.read("keyAlgorithm");
    if (algorithm === UNKNOWN) return undecided("keyAlgorithm is not known yet");
    return algorithm === "RSA_1024" ? violation("keyAlgorithm is RSA_1024") : compliant;
  },
});
