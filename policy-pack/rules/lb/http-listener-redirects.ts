import { all, at, Aws, compliant, notApplicable, resourceRule, securityHub } from "../../kit";
import { given, undecided, UNKNOWN, violation, type Value, type Verdict } from "../../kit";

export const httpListenerRedirects = resourceRule({
  name: "http-listener-redirects",
  description: "A listener for HTTP only sends its callers to HTTPS.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ELB.1"),
  related: ["ELB.18", "CKV_AWS_2", "CKV2_AWS_20", "AWS-0054", "AwsSolutions-ELB5"],
  remediationSteps:
    "Give the load balancer a certificate and a listener for HTTPS, and let this one redirect to it. Callers that do not follow redirects need the new address.",
  appliesTo: [Aws.Listener, Aws.AlbListener],
  judge: (listener) => {
    const protocol = listener.read("protocol");
    if (protocol === UNKNOWN) return undecided("protocol is not known yet");
    if (given(protocol) && protocol !== "HTTP") return notApplicable("It does not speak HTTP.");
    if (!given(protocol) && listener.read("port") !== 80) {
      return notApplicable("It does not speak HTTP.");
    }
    return all(listener.read("defaultActions")).flatMap(judgeAction);
  },
});

/** A redirect that names no protocol keeps the caller's. */
function judgeAction(action: Value): Verdict[] {
  const type = at(action, "type");
  const to = at(action, "redirect", "protocol");
  if (type === UNKNOWN) return undecided("what it does is not known yet");
  if (type !== "redirect") return violation(`it answers by ${JSON.stringify(type)}, in clear text`);
  if (to === UNKNOWN) return undecided("where it redirects to is not known yet");
  return to === "HTTPS" ? compliant : violation("it redirects to HTTP");
}
