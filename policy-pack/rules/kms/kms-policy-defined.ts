import { Aws, compliant, given, securityHub, stackRule, undecided, violation } from "../../kit";

export const kmsPolicyDefined = stackRule({
  name: "kms-policy-defined",
  description: "The program says who may use a key.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("KMS.5"),
  related: ["CKV2_AWS_64"],
  remediationSteps:
    "Set policy of the key, or make a KeyPolicy for it. It changes in place; whoever used the key by AWS's default policy needs a statement.",
  appliesTo: [Aws.Key],
  judge: (key, graph) => {
    if (given(key.read("policy"))) return compliant;
    const { found, lost } = graph.referrers(key, [Aws.KeyPolicy], "keyId");
    if (found.length > 0) return compliant;
    return lost[0]
      ? undecided(`the key of ${lost[0].label} is not known yet`)
      : violation("it has no policy, so AWS's default lets in the whole account");
  },
});
