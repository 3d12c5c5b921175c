import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  violation,
} from "../../kit";

export const alarmTopicHasReader = stackRule({
  name: "alarm-topic-has-reader",
  description: "A topic that alarms go to has a subscription.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Notifying users on alarm changes",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html",
  ),
  remediationSteps:
    "Subscribe somebody to the topic. Addresses have to confirm; e-mail costs next to nothing.",
  appliesTo: [Aws.Topic],
  judge: (topic, graph) => {
    const alarmed = graph
      .ofType(Aws.MetricAlarm, Aws.CompositeAlarm)
      .some((alarm) =>
        graph.reference(alarm, "alarmActions", [topic.type]).targets.includes(topic),
      );
    if (!alarmed) return notApplicable("No alarm of the stack goes to it.");
    const { found, lost } = graph.referrers(topic, [Aws.TopicSubscription], "topic");
    if (found.length > 0) return compliant;
    return lost[0]
      ? undecided(`the topic of ${lost[0].label} is not known yet`)
      : violation("nobody is subscribed to it");
  },
});
