import { Aws, compliant, given, notApplicable, stackRule, wellArchitected } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

export const listenerCertificateFromAcm = stackRule({
  name: "listener-certificate-from-acm",
  description: "A listener's certificate is one of ACM, which renews it.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC09-BP01",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html",
  ),
  related: ["ELBv2ACMCertificateRequired"],
  remediationSteps:
    "Request or import the certificate in ACM and give its ARN as certificateArn. It changes in place.",
  appliesTo: [
    ...[Aws.Listener, Aws.AlbListener],
    ...[Aws.ListenerCertificate, Aws.AlbListenerCertificate],
  ],
  judge: (listener, graph) => {
    const arn = listener.read("certificateArn");
    if (typeof arn === "string" && given(arn)) {
      return /^arn:aws[a-z-]*:acm:/.test(arn) ? compliant : violation(`${arn} is not one of ACM`);
    }
    const isListener = listener.type === Aws.Listener || listener.type === Aws.AlbListener;
    // What adds a certificate is always to a listener that speaks TLS.
    const protocol = isListener ? listener.read("protocol") : "TLS";
    if (arn === undefined && protocol === UNKNOWN) return undecided("protocol is not known yet");
    if (protocol !== "HTTPS" && protocol !== "TLS" && protocol !== UNKNOWN) {
      return notApplicable("It does not speak TLS.");
    }
    if (!given(arn)) return violation("certificateArn is not set");
    const { targets } = graph.reference(listener, "certificateArn", [Aws.Certificate]);
    return targets.length > 0 ? compliant : undecided("where its certificate is from is not known");
  },
});
