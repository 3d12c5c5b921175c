import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { alarmsOn } from "./alarms";

const orders = resource(Aws.DatabaseInstance, "orders", { identifier: "orders" });
const other = resource(Aws.DatabaseInstance, "other", { identifier: "other" });
const topic = resource(Aws.Topic, "pager");
const subscription = resource(Aws.TopicSubscription, "phone", { topic: ref(topic) });
const alarm = (properties: object, name = "alarm") =>
  resource(Aws.MetricAlarm, name, { ...properties });
const onOrders = { dimensions: { DBInstanceIdentifier: ref(orders) } };

/** The names of the alarms on the database, all and heard. */
function alarms(...fixtures: Fixture[]) {
  const graph = graphOf([orders, other, ...fixtures]);
  const subject = graph.ofType(Aws.DatabaseInstance).find(({ name }) => name === "orders");
  if (!subject) throw new Error("no database");
  const { all, heard } = alarmsOn(graph, subject);
  return [all.map(({ name }) => name), heard.map(({ name }) => name)];
}

describe("the alarms on a resource", () => {
  it("have it in their dimensions, by reference or by name", () => {
    expect(alarms(alarm(onOrders))[0]).to.deep.equal(["alarm"]);
    const named = alarm({ dimensions: { DBInstanceIdentifier: "orders" } });
    expect(alarms(named)[0]).to.deep.equal(["alarm"]);
  });

  it("have it in a metric that they reckon with", () => {
    const query = (id: unknown) => [
      { id: "sum", expression: "a + b" },
      { id: "a", metric: { dimensions: { DBInstanceIdentifier: id } } },
    ];
    expect(alarms(alarm({ metricQueries: query(ref(orders)) }))[0]).to.deep.equal(["alarm"]);
    expect(alarms(alarm({ metricQueries: query("orders") }))[0]).to.deep.equal(["alarm"]);
  });

  it("are each told once, also where they watch it twice", () => {
    const twice = alarm({
      dimensions: { DBInstanceIdentifier: "orders" },
      metricQueries: [{ metric: { dimensions: { DBInstanceIdentifier: ref(orders) } } }],
    });
    expect(alarms(twice, alarm(onOrders, "second"))[0]).to.have.members(["alarm", "second"]);
  });

  it("are not those on others, or on what is not known", () => {
    for (const dimensions of [
      { DBInstanceIdentifier: ref(other) },
      { DBInstanceIdentifier: "other" },
      { DBInstanceIdentifier: UNKNOWN },
      UNKNOWN,
    ]) {
      expect(alarms(alarm({ dimensions }))).to.deep.equal([[], []]);
    }
    expect(alarms(alarm({ alarmDescription: "orders" }))).to.deep.equal([[], []]);
  });

  it("do not take what has no name for what is called nothing", () => {
    const nameless = resource(Aws.DatabaseInstance, "orders", { identifier: "" });
    const graph = graphOf([nameless, alarm({ dimensions: { DBInstanceIdentifier: "" } })]);
    const [subject] = graph.ofType(Aws.DatabaseInstance);
    expect(subject && alarmsOn(graph, subject).all).to.deep.equal([]);
  });
});

describe("an alarm", () => {
  const heard = (alarmActions: unknown, ...more: Fixture[]) =>
    alarms(topic, alarm({ ...onOrders, alarmActions }), ...more)[1];

  it("is heard by a topic's subscribers, and by those outside the stack", () => {
    expect(heard([ref(topic)], subscription)).to.deep.equal(["alarm"]);
    expect(heard(["arn:aws:sns:eu-west-1:1:pager"])).to.deep.equal(["alarm"]);
  });

  it("is not heard where nobody subscribes, or it does nothing", () => {
    expect(heard([ref(topic)])).to.deep.equal([]);
    expect(heard([])).to.deep.equal([]);
    expect(heard(undefined)).to.deep.equal([]);
    const elsewhere = resource(Aws.TopicSubscription, "phone", { topic: "arn:aws:sns:x" });
    expect(heard([ref(topic)], elsewhere)).to.deep.equal([]);
  });

  it("is not heard for sure by what is not known", () => {
    expect(heard([UNKNOWN])).to.deep.equal([]);
  });
});
