import { Aws, compliant, given, notApplicable, resourceRule, securityHub } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

export const tlsPolicyRecommended = resourceRule({
  name: "tls-policy-recommended",
  description: "A listener speaks TLS 1.2 with forward secrecy or newer, and nothing older.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ELB.17"),
  related: ["CKV_AWS_103", "CKV2_AWS_74", "AWS-0047"],
  remediationSteps:
    "Set sslPolicy to ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 or ELBSecurityPolicy-TLS13-1-2-2021-06. It changes in place; callers that only know older versions are refused.",
  appliesTo: [Aws.Listener, Aws.AlbListener],
  remediate: () => ({ sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06" }),
  judge: (listener) => {
    const policy = listener.read("sslPolicy");
    if (typeof policy === "string" && given(policy)) {
      return recommended.test(policy)
        ? compliant
        : violation(`sslPolicy ${policy} lets older or weaker versions in`);
    }
    const protocol = listener.read("protocol");
    if (protocol === UNKNOWN) return undecided("protocol is not known yet");
    if (protocol !== "HTTPS" && protocol !== "TLS") return notApplicable("It does not speak TLS.");
    return policy === UNKNOWN
      ? undecided("sslPolicy is not known yet")
      : violation("sslPolicy is not set, and ELBSecurityPolicy-2016-08 by default");
  },
});

/**
 * Those from TLS 1.2 on whose ciphers all have forward secrecy: `Ext` names the ones that add others. Source: Application Load
 * Balancer user guide, "Security policies".
 */
const recommended = /^ELBSecurityPolicy-TLS13-1-[23](-Res)?(-FIPS)?(-PQ)?-\d{4}-\d{2}$/;
