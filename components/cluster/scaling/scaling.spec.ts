import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { ServiceArgs } from "../service/arguments";
import { ordersApi, registeredBy, says } from "../testdata";
import type { ScalingArgs, StepScalingArgs } from "./arguments";
import { stepAdjustments } from "./policies";
import { mostTasks, scalingProblems } from "./validate";

const scaledBy = (scale: ScalingArgs): ServiceArgs => ({
  ...ordersApi,
  cloud: { capacity: "general", count: 1, most: 2, scale },
});

const everything: ScalingArgs = {
  cpu: 60,
  memory: 70,
  requestsPerTask: 300,
  queue: { name: "orders", messagesPerTask: 20 },
  steps: {
    lag: { namespace: "Shop", metric: "Lag", threshold: 50, steps: [{ beyond: 0, tasks: 1 }] },
  },
  schedule: {
    morning: { at: "cron(0 8 ? * MON-FRI *)", timezone: "Asia/Seoul", least: 2, most: 2 },
  },
};

describe("scaling of a service", () => {
  let registered: Registrations;
  before(async () => {
    registered = await registeredBy({
      services: {
        "orders-api": scaledBy(everything),
        plain: { ...ordersApi, onPremises: undefined, route: undefined },
      },
    });
  });
  const policy = (key: string) =>
    registered.ofType("aws:appautoscaling/policy:Policy").find(({ name }) => name.endsWith(key));

  it("hands the number of tasks to the scaler, from where it starts", () => {
    const service = registered
      .ofType("aws:ecs/service:Service")
      .find(({ name }) => name === "hub-orders-api-cloud");
    expect(service?.inputs.desiredCount).to.equal(1);
    expect(service?.ignoreChanges).to.deep.equal(["desiredCount"]);
    const [target] = registered.ofType("aws:appautoscaling/target:Target");
    expect(target?.inputs).to.include({ minCapacity: 1, maxCapacity: 2 });
    expect(target?.ignoreChanges).to.deep.equal(["minCapacity", "maxCapacity"]);
  });

  it("leaves the number of other services to the settings", () => {
    const service = registered
      .ofType("aws:ecs/service:Service")
      .find(({ name }) => name === "hub-plain-cloud");
    expect(service?.ignoreChanges).to.deep.equal([]);
    expect(registered.ofType("aws:appautoscaling/target:Target")).to.have.length(1);
  });

  it("has a policy for each rule, and an action for each time", () => {
    const names = registered.ofType("aws:appautoscaling/policy:Policy").map(({ name }) => name);
    expect(names).to.have.members(
      ["cpu", "memory", "requests", "queue", "step-lag"].map(
        (key) => `hub-orders-api-cloud-${key}`,
      ),
    );
    const [action] = registered.ofType("aws:appautoscaling/scheduledAction:ScheduledAction");
    expect(action?.inputs).to.deep.include({
      timezone: "Asia/Seoul",
      scalableTargetAction: { minCapacity: 2, maxCapacity: 2 },
    });
  });

  it("divides the messages of the queue by the running tasks", () => {
    const { metrics } = customized(policy("-queue")?.inputs);
    expect(metrics.map(({ id }) => id)).to.deep.equal(["messages", "tasks", "load"]);
    expect(metrics[2]).to.deep.equal({
      id: "load",
      expression: "messages / tasks",
      returnData: true,
    });
  });

  it("counts the requests of both target groups when ECS moves them between the two", async () => {
    const moved = await registeredBy({
      services: {
        "orders-api": { ...scaledBy({ requestsPerTask: 300 }), deploy: { strategy: "blue-green" } },
      },
    });
    const [requests] = moved.ofType("aws:appautoscaling/policy:Policy");
    const { metrics } = customized(requests?.inputs);
    expect(metrics.at(-1)?.expression).to.equal(
      "(FILL(requests0, 0) + FILL(requests1, 0)) / tasks",
    );
  });

  it("raises alarms by what the scaler wants, and at the most it may", () => {
    const missing = registered.named("hub-orders-api-cloud-missing").inputs;
    expect(missing.metricName).to.equal(undefined);
    expect(missing.threshold).to.equal(0);
    expect(missing.alarmActions).to.have.length(1);
    expect(registered.named("hub-orders-api-cloud-at-most").inputs).to.include({
      metricName: "DesiredTaskCount",
      threshold: 2,
    });
    expect(registered.named("hub-plain-cloud-missing").inputs.metricName).to.equal(
      "RunningTaskCount",
    );
  });
});

function customized(inputs: Record<string, unknown> | undefined) {
  const tracking = inputs?.targetTrackingScalingPolicyConfiguration as {
    customizedMetricSpecification: { metrics: { id: string; expression?: string }[] };
  };
  return tracking.customizedMetricSpecification;
}

describe("stepAdjustments", () => {
  const rule: StepScalingArgs = {
    namespace: "Shop",
    metric: "Lag",
    threshold: 50,
    steps: [
      { beyond: 0, tasks: 1 },
      { beyond: 100, tasks: 4 },
    ],
  };

  it("adds tasks from the threshold upwards", () => {
    expect(stepAdjustments(rule)).to.deep.equal([
      { metricIntervalLowerBound: "0", metricIntervalUpperBound: "100", scalingAdjustment: 1 },
      { metricIntervalLowerBound: "100", scalingAdjustment: 4 },
    ]);
  });

  it("takes tasks away from the threshold downwards", () => {
    expect(stepAdjustments({ ...rule, direction: "in" })).to.deep.equal([
      { metricIntervalLowerBound: "-100", metricIntervalUpperBound: "0", scalingAdjustment: -1 },
      { metricIntervalUpperBound: "-100", scalingAdjustment: -4 },
    ]);
  });
});

describe("scalingProblems", () => {
  const problemsOf = (service: ServiceArgs) =>
    scalingProblems(service).map(({ at, message, fix }) => `${at} ${message}. ${fix}`);

  it("accepts every rule, a fixed number, and a service without a cloud side", () => {
    expect(problemsOf(scaledBy(everything))).to.deep.equal([]);
    expect(problemsOf(ordersApi)).to.deep.equal([]);
    expect(problemsOf({ ...ordersApi, cloud: undefined })).to.deep.equal([]);
  });

  it("wants a rule with a range, and a range with a rule", () => {
    const range = { capacity: "general", count: 1, most: 2 };
    says(problemsOf({ ...ordersApi, cloud: range }), "Add a rule, such as scale: { cpu: 60 }");
    says(problemsOf(scaledBy({})), "nothing says when");
    const fixed = { capacity: "general", count: 1, scale: { cpu: 60 } };
    says(problemsOf({ ...ordersApi, cloud: fixed }), "such as [3, 12]");
  });

  it("refuses a range that goes down", () => {
    const down = { capacity: "general", count: 3, most: 2, scale: { cpu: 60 } };
    says(problemsOf({ ...ordersApi, cloud: down }), "count goes from 3 to 2");
  });

  it("refuses requests without a route, and percentages that never settle", () => {
    const bad = scaledBy({ cpu: 5, memory: 99, requestsPerTask: 0 });
    says(
      problemsOf({ ...bad, route: undefined }),
      "scale.cpu is 5",
      "scale.memory is 99",
      "has no route",
      "scale.requestsPerTask is 0",
    );
  });

  it("refuses steps out of order and times that are none", () => {
    const lag = { namespace: "Shop", metric: "Lag", threshold: 50 };
    const noon = { at: "at noon", least: 3, most: 2 };
    says(
      problemsOf(
        scaledBy({
          steps: { lag: { ...lag, steps: [{ beyond: 10, tasks: 1 }] } },
          schedule: { noon },
        }),
      ),
      "scale.steps.lag.steps must begin beyond 0",
      "scale.schedule.noon.count goes from 3 to 2",
      'scale.schedule.noon.at is "at noon"',
    );
  });
});

describe("mostTasks", () => {
  it("is the largest number that the range or the schedule allows", () => {
    expect(mostTasks({ count: 3 })).to.equal(3);
    expect(mostTasks({ count: 3, most: 12 })).to.equal(12);
    const night = { at: "rate(1 day)", least: 1, most: 20 };
    expect(mostTasks({ count: 3, most: 12, scale: { schedule: { night } } })).to.equal(20);
  });
});
