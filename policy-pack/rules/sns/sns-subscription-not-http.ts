import { Aws, compliant, documented, resourceRule, undecided, UNKNOWN, violation } from "../../kit";

export const snsSubscriptionNotHttp = resourceRule({
  name: "sns-subscription-not-http",
  description: "Messages of a topic do not travel in the clear.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Amazon SNS security best practices: no subscriptions that deliver to raw HTTP endpoints",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
  ),
  remediationSteps:
    "Subscribe an https endpoint. The protocol cannot be changed: another subscription takes its place and must be confirmed.",
  appliesTo: [Aws.TopicSubscription],
  judge: (subscription) => {
    const protocol = subscription.read("protocol");
    if (protocol === UNKNOWN) return undecided("protocol is not known yet");
    return protocol === "http" ? violation("protocol is http") : compliant;
  },
});
