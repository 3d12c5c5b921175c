import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { alarmTopicHasReader } from "./alarm-topic-has-reader";

const topic = resource(Aws.Topic, "subject");
const alarm = resource(Aws.MetricAlarm, "alarm", { alarmActions: [ref(topic)] });
const reader = (of: unknown) => resource(Aws.TopicSubscription, "reader", { topic: of });

describe("alarm-topic-has-reader", () => {
  ruleCases(alarmTopicHasReader, {
    compliant: {
      "a topic with a reader": [topic, alarm, reader(ref(topic))],
      "a topic with a reader, of an alarm of alarms": [
        topic,
        resource(Aws.CompositeAlarm, "alarm", { alarmActions: [ref(topic)] }),
        reader(ref(topic)),
      ],
    },
    violating: {
      "a topic without": [[topic, alarm], "nobody is subscribed to it"],
      "a reader of another topic": [
        [topic, alarm, reader("arn:aws:sns:eu-west-1:1:other")],
        "nobody is subscribed to it",
      ],
    },
    absent: {
      "a reader without a topic": [[topic, alarm, reader(undefined)], "nobody is subscribed to it"],
    },
    unknown: {
      "a reader of an unknown topic": [
        [topic, alarm, reader(UNKNOWN)],
        'the topic of TopicSubscription "reader" is not known yet',
      ],
    },
    notApplicable: {
      "a topic that no alarm goes to": [topic],
      "a topic, where alarms go to one outside the stack": [
        topic,
        resource(Aws.MetricAlarm, "alarm", { alarmActions: ["arn:aws:sns:eu-west-1:1:other"] }),
      ],
    },
  });
});
