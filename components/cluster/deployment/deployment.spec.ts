import { expect } from "chai";
import type { PlannedResource } from "../../../plan/record/resource";
import type { Registrations } from "../../../testing/harness";
import type { ServiceArgs } from "../service/arguments";
import { json, ordersApi, registeredBy, says } from "../testdata";
import type { DeployArgs } from "./arguments";
import { deploymentInputs } from "./configuration";
import { deployProblems } from "./validate";

const gate = "arn:aws:lambda:ap-northeast-2:123456789012:function:gate";
const deployed = (deploy: DeployArgs | undefined): ServiceArgs => ({ ...ordersApi, deploy });

const of = (registered: Registrations, type: string, name: string): PlannedResource => {
  const found = registered.ofType(type).find((resource) => resource.name === name);
  if (!found) throw new Error(`no ${type} is called ${name}`);
  return found;
};
const rule = "aws:lb/listenerRule:ListenerRule";
const group = "aws:lb/targetGroup:TargetGroup";
const ecsService = "aws:ecs/service:Service";

describe("deployment of a service", () => {
  let plain: Registrations;
  let moved: Registrations;
  before(async () => {
    plain = await registeredBy();
    moved = await registeredBy({
      services: {
        "orders-api": deployed({
          strategy: "blue-green",
          bakeMinutes: 5,
          hooks: { POST_TEST_TRAFFIC_SHIFT: gate },
        }),
      },
    });
  });

  it("keeps target group and rule by name, place and identity when ECS comes to move requests", () => {
    const target = of(moved, group, "hub-orders-api");
    expect(target.inputs).to.deep.equal(of(plain, group, "hub-orders-api").inputs);
    const withoutActions = (registered: Registrations) => ({
      ...of(registered, rule, "hub-orders-api").inputs,
      actions: [],
    });
    expect(withoutActions(moved)).to.deep.equal(withoutActions(plain));
  });

  it("leaves where requests go to ECS, and that alone", () => {
    expect(of(plain, rule, "hub-orders-api").ignoreChanges).to.deep.equal([]);
    for (const name of ["hub-orders-api", "hub-orders-api-test"]) {
      const { ignoreChanges, inputs } = of(moved, rule, name);
      expect(ignoreChanges).to.deep.equal(["actions"]);
      const [action] = inputs.actions as { forward: { targetGroups: { weight: number }[] } }[];
      expect(action?.forward.targetGroups.map(({ weight }) => weight)).to.deep.equal([100, 0]);
    }
  });

  it("tells ECS both target groups, both rules and the role", () => {
    const { inputs, dependencies } = of(moved, ecsService, "hub-orders-api-cloud");
    const [balancer] = inputs.loadBalancers as { advancedConfiguration: object }[];
    expect(balancer?.advancedConfiguration).to.have.all.keys(
      "alternateTargetGroupArn",
      "productionListenerRule",
      "testListenerRule",
      "roleArn",
    );
    expect(inputs.deploymentCircuitBreaker).to.equal(undefined);
    expect(
      dependencies.some((urn) => urn.endsWith("RolePolicyAttachment::hub-deployment")),
    ).to.equal(true);
  });

  it("opens a listener for tests, whose rule has the priority of the one that serves", () => {
    expect(moved.named("hub-test").inputs).to.include({ port: 8080, protocol: "HTTP" });
    expect(of(moved, rule, "hub-orders-api-test").inputs.priority).to.equal(
      of(moved, rule, "hub-orders-api").inputs.priority,
    );
    expect(plain.ofType("aws:lb/listener:Listener").map(({ name }) => name)).to.deep.equal([
      "hub-http",
    ]);
  });

  it("lets ECS call the hooks of the service and no other function", () => {
    const policy = of(moved, "aws:iam/rolePolicy:RolePolicy", "hub-orders-api-hooks");
    expect(json(policy, "policy")).to.deep.include({
      Statement: [{ Effect: "Allow", Action: ["lambda:InvokeFunction"], Resource: [gate] }],
    });
  });

  it("goes back on alarms of both target groups, which are made before the service", () => {
    const { inputs } = of(moved, ecsService, "hub-orders-api-cloud");
    const { alarmNames } = inputs.alarms as { alarmNames: string[] };
    expect(alarmNames).to.have.length(4);
    for (const name of ["hub-orders-api-unhealthy", "hub-orders-api-alt-errors"]) {
      expect(moved.named(name).inputs.dimensions).to.have.all.keys("LoadBalancer", "TargetGroup");
    }
  });

  it("deploys the side on premises as ever", () => {
    const side = (registered: Registrations) => ({
      ...of(registered, ecsService, "hub-orders-api-onprem").inputs,
      taskDefinition: "",
    });
    expect(side(moved)).to.deep.equal(side(plain));
  });

  it("tells people of every deployment of the cluster that has failed", () => {
    const event = of(plain, "aws:cloudwatch/eventRule:EventRule", "hub-deploy-failed");
    expect(json(event, "eventPattern")).to.deep.include({
      detail: { eventName: ["SERVICE_DEPLOYMENT_FAILED"] },
    });
  });
});

describe("deploymentInputs", () => {
  it("is the circuit breaker alone when nothing is said", () => {
    expect(deploymentInputs(undefined, ["unhealthy"], undefined)).to.deep.equal({
      deploymentCircuitBreaker: { enable: true, rollback: true },
    });
  });

  it("says the strategy and its steps", () => {
    const said = (deploy: DeployArgs) => deploymentInputs(deploy, [], undefined);
    expect(said({}).deploymentConfiguration).to.deep.equal({ strategy: "ROLLING" });
    expect(said({ strategy: "linear", stepPercent: 20 }).deploymentConfiguration).to.deep.equal({
      strategy: "LINEAR",
      bakeTimeInMinutes: "10",
      linearConfiguration: { stepPercent: 20, stepBakeTimeInMinutes: "6" },
    });
    expect(said({ strategy: "canary", bakeMinutes: 0 }).deploymentConfiguration).to.deep.equal({
      strategy: "CANARY",
      bakeTimeInMinutes: "0",
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: "10" },
    });
  });
});

describe("deployProblems", () => {
  const problemsOf = (service: ServiceArgs) =>
    deployProblems(service).map(({ at = "", message, fix }) => `${at} ${message}. ${fix}`);

  it("accepts each strategy with its own numbers", () => {
    for (const deploy of [
      undefined,
      { alarms: true },
      { strategy: "blue-green", bakeMinutes: 1440, hooks: { PRE_SCALE_UP: gate } },
      { strategy: "linear", stepPercent: 3, stepBakeMinutes: 0 },
      { strategy: "canary", canaryPercent: 0.1, canaryBakeMinutes: 5 },
    ] as const) {
      expect(problemsOf(deployed(deploy))).to.deep.equal([]);
    }
  });

  it("refuses it on premises, where nothing moves requests", () => {
    const service = { ...deployed({ strategy: "canary" }), cloud: undefined };
    says(problemsOf(service), "for the cloud side only");
  });

  it("refuses to move requests, or to watch them, without a route", () => {
    const service = { ...deployed({ strategy: "linear", alarms: true }), route: undefined };
    says(problemsOf(service), "strategy linear moves requests", "alarms needs a route");
  });

  it("refuses numbers of another strategy, and beyond what ECS takes", () => {
    says(problemsOf(deployed({ bakeMinutes: 5 })), "bakeMinutes has no meaning for rolling");
    const many: DeployArgs = { strategy: "linear", stepPercent: 2, bakeMinutes: 1441 };
    says(
      problemsOf(deployed(many)),
      "bakeMinutes is 1441",
      "stepPercent is 2; allowed are 3 to 100",
    );
  });

  it("refuses hooks at no stage and hooks that are no functions", () => {
    const hooks = { LUNCH: gate, PRE_SCALE_UP: "gate" };
    says(
      problemsOf(deployed({ strategy: "canary", hooks })),
      "hooks.LUNCH is no stage",
      'hooks.PRE_SCALE_UP is "gate"',
    );
  });
});
