import { Aws, UNKNOWN } from "../../../kit";
import { filledIn, ref, resource, type Fixture } from "../../../testing/fixture";
import { maybe } from "../../../testing/judge";
import { passes, subjectCases } from "../../../testing/subject-cases";
import { failuresAreHeard } from "./failures-are-heard";

const database = resource(Aws.DatabaseInstance, "subject", { identifier: "orders" });
const topic = resource(Aws.Topic, "alerts");
const policy = resource(Aws.TopicPolicy, "alerts", { arn: ref(topic) });
const listener = resource(Aws.TopicSubscription, "mail", { topic: ref(topic) });
const heard = [database, topic, policy, listener];
const alarm = (more: object) =>
  resource(Aws.MetricAlarm, "alarm", { alarmActions: [ref(topic)], ...more });
const of = (subject: Fixture) => ({ dimensions: { DBInstanceIdentifier: ref(subject) } });
const composite = (alarmRule: unknown, ...alarmActions: unknown[]) =>
  resource(Aws.CompositeAlarm, "composite", { alarmRule, alarmActions });
const unheard = 'nobody hears MetricAlarm "alarm": no action leads to a topic with a subscription';
const none = "no alarm watches it";

subjectCases(failuresAreHeard, {
  "an alarm on what the database answers": [[...heard, alarm(of(database))], passes],
  "an alarm on its name": [
    [...heard, alarm({ dimensions: { DBInstanceIdentifier: "orders" } })],
    passes,
  ],
  "an alarm that computes": [
    [
      ...heard,
      alarm({
        metricQueries: [
          { id: "m", metric: { dimensions: { DBInstanceIdentifier: ref(database) } } },
        ],
      }),
    ],
    passes,
  ],
  "a topic behind its policy": [
    [...heard, alarm({ ...of(database), alarmActions: [ref(policy)] })],
    passes,
  ],
  "a topic outside the stack": [
    [database, alarm({ ...of(database), alarmActions: ["arn:aws:sns:eu-west-1:1:ops"] })],
    passes,
  ],
  "no alarm": [heard, none],
  "an alarm on nobody knows what": [
    [...heard, alarm({ dimensions: { DBInstanceIdentifier: UNKNOWN } })],
    maybe('what MetricAlarm "alarm" watches is not known yet'),
  ],
  "dimensions that are not known": [
    [...heard, alarm({ dimensions: UNKNOWN })],
    maybe('what MetricAlarm "alarm" watches is not known yet'),
  ],
  "an alarm on something else that is to be made": [
    [...heard, topic, alarm({ dimensions: { TopicName: ref(topic) } })],
    none,
  ],
  "an alarm on the id that AWS gave": [
    [
      filledIn(resource(Aws.NatGateway, "subject", { subnetId: "subnet-1" }), { id: "nat-1" }),
      ...heard.slice(1),
      alarm({ dimensions: { NatGatewayId: "nat-1" } }),
    ],
    passes,
  ],
  "an alarm on a load balancer by its other name": [
    [resource(Aws.AlbLoadBalancer, "subject"), ...heard.slice(1)],
    none,
  ],
  "a composite alarm that is heard": [
    [
      ...heard,
      alarm({ ...of(database), name: "full", alarmActions: undefined }),
      composite('ALARM("full") OR ALARM(other)', ref(topic)),
    ],
    passes,
  ],
  "a composite alarm with an edge to it": [
    [
      ...heard,
      alarm({ ...of(database), alarmActions: undefined }),
      composite(ref(alarm({})), ref(topic)),
    ],
    passes,
  ],
  "a composite alarm that nobody hears": [
    [
      ...heard,
      alarm({ ...of(database), name: "full", alarmActions: undefined }),
      composite("ALARM(full)"),
    ],
    unheard,
  ],
  "a composite alarm of another": [
    [
      ...heard,
      alarm({ ...of(database), name: "full", alarmActions: undefined }),
      composite("ALARM(fuller)", ref(topic)),
    ],
    unheard,
  ],
  "an alarm on something else": [
    [...heard, alarm({ dimensions: { DBInstanceIdentifier: "other" } })],
    none,
  ],
  "an alarm without an action": [
    [...heard, alarm({ ...of(database), alarmActions: undefined })],
    unheard,
  ],
  "two alarms that nobody hears": [
    [database, topic, alarm(of(database)), resource(Aws.MetricAlarm, "space", of(database))],
    unheard.replace('"alarm"', '"alarm", MetricAlarm "space"'),
  ],
  "a topic that nobody subscribed to": [[database, topic, alarm(of(database))], unheard],
});
