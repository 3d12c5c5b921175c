import { all, Aws, compliant, given, securityHub, stackRule } from "../../kit";
import { notApplicable, undecided, UNKNOWN, violation } from "../../kit";

export const noForwardingInClearText = stackRule({
  name: "no-forwarding-in-clear-text",
  description: "A rule of a listener for HTTP forwards no request.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ELB.18"),
  related: ["CKV_AWS_378", "AWS-0054", "AwsSolutions-ELB5"],
  remediationSteps:
    "Put the rule into a listener for HTTPS. A rule cannot move: it is replaced, so for a moment its requests get the listener's default action.",
  appliesTo: [Aws.ListenerRule, Aws.AlbListenerRule],
  judge: (rule, graph) => {
    const actions = all(rule.read("actions"), "type");
    if (!actions.some((type) => type === "forward" || type === UNKNOWN)) return compliant;
    const listeners = [Aws.Listener, Aws.AlbListener];
    const { targets } = graph.reference(rule, "listenerArn", listeners);
    const [listener] = targets;
    if (!listener) return undecided("its listener is not in this stack");
    const protocol = listener.read("protocol");
    if (protocol === UNKNOWN)
      return undecided(`the protocol of ${listener.label} is not known yet`);
    const speaksHttp = given(protocol) ? protocol === "HTTP" : listener.read("port") === 80;
    if (!speaksHttp) return notApplicable("Its listener does not speak HTTP.");
    return actions.includes("forward")
      ? violation(`${listener.label} takes the requests in clear text`)
      : undecided("what it does is not known yet");
  },
});
