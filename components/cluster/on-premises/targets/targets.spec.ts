import { expect } from "chai";
import type { Registrations } from "../../../../testing/harness";
import { nameLimits } from "../../../../limits";
import { json, ordersApi, registeredBy, reportWorker } from "../../testdata";
import type { ServiceArgs } from "../../service/arguments";
import type { ContainerClusterArgs } from "../../arguments";
import { targetGroupName } from "./target-group";

const fleets = { racks: { prefixes: ["10.0.0.0/14", "192.168.0.0/16"] } };
const shared: ServiceArgs = {
  ...ordersApi,
  healthCheckPath: "/ready",
  route: { host: "orders.internal.example.com", onPremisesWeight: 20 },
};
const labels: ServiceArgs = { ...reportWorker, port: 9000, route: { path: "/labels" } };
const ruleType = "aws:lb/listenerRule:ListenerRule";
const groupType = "aws:lb/targetGroup:TargetGroup";
const functionType = "aws:lambda/function:Function";
const egressType = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

const withServices = (services: ContainerClusterArgs["services"], changes = {}) =>
  registeredBy({ services, fleets, ...changes });

/** Whether two clusters have these resources with the same inputs. */
function expectSame(one: Registrations, other: Registrations, except: RegExp) {
  const inputs = ({ all }: Registrations) =>
    Object.fromEntries(
      all.filter(({ name }) => !except.test(name)).map(({ urn, inputs }) => [urn, inputs]),
    );
  expect(inputs(other)).to.deep.equal(inputs(one));
}

describe("a service whose requests go to both sides", () => {
  let registered: Registrations;
  before(async () => {
    registered = await withServices({ "orders-api": shared });
  });

  it("has a target group for each, and one rule that weighs them", () => {
    const site = registered.named("hub-orders-api-onprem", groupType);
    const cloud = registered.named("hub-orders-api", groupType);
    const { name, tags, ...shape } = site.inputs;
    expect(name).to.match(/^orders-api-onprem-[0-9a-f]{8}$/);
    expect(tags).to.include({ Name: "hub-orders-api-onprem" });
    expect({ ...shape, tags: cloud.inputs["tags"] }).to.deep.equal(cloud.inputs);
    expect(registered.named("hub-orders-api", ruleType).inputs["actions"]).to.deep.equal([
      {
        type: "forward",
        forward: {
          targetGroups: [
            { arn: "arn:aws:mock:::TargetGroup/hub-orders-api", weight: 80 },
            { arn: "arn:aws:mock:::TargetGroup/hub-orders-api-onprem", weight: 20 },
          ],
        },
      },
    ]);
  });

  it("lets the load balancer out to the site on the service's port only", () => {
    const rules = registered.ofType(egressType).filter(({ inputs }) => inputs["cidrIpv4"]);
    expect(rules.map(({ name }) => name)).to.deep.equal([
      "hub-listener-to-10.0.0.0-14-8080",
      "hub-listener-to-192.168.0.0-16-8080",
    ]);
    expect(rules[0]?.inputs).to.include({
      securityGroupId: "sg-ingress",
      cidrIpv4: "10.0.0.0/14",
      ipProtocol: "tcp",
      fromPort: 8080,
      toPort: 8080,
    });
  });

  it("is looked after by one function, one run at a time, that no network holds", () => {
    const { inputs } = registered.named("hub-targets", functionType);
    expect(inputs).to.deep.include({
      runtime: "nodejs24.x",
      architectures: ["arm64"],
      handler: "index.handler",
      role: "arn:aws:mock:::Role/hub-targets",
      timeout: 50,
      reservedConcurrentExecutions: 1,
      loggingConfig: {
        logFormat: "JSON",
        logGroup: "/aws/lambda/hybrid-platform-test-hub-targets",
      },
    });
    expect(inputs).not.to.include.keys(["vpcConfig", "environment"]);
    const files = (inputs["code"] as { assets: Record<string, { text: string }> }).assets;
    expect(JSON.parse(files["settings.json"]?.text ?? "")).to.deep.equal({
      cluster: "arn:aws:mock:::Cluster/hub",
      services: [
        {
          name: "hub-orders-api-onprem",
          container: "orders-api",
          port: 8080,
          targetGroup: "arn:aws:mock:::TargetGroup/hub-orders-api-onprem",
          prefixes: ["10.0.0.0/14", "192.168.0.0/16"],
          sharing: {
            rule: "arn:aws:mock:::ListenerRule/hub-orders-api",
            cloudTargetGroup: "arn:aws:mock:::TargetGroup/hub-orders-api",
            weights: { cloud: 80, onPremises: 20 },
          },
        },
      ],
    });
  });

  it("runs when a task on premises changes and every minute, and repeats nothing late", () => {
    expect(json(registered.named("hub-targets-changes"), "eventPattern")).to.deep.equal({
      source: ["aws.ecs"],
      "detail-type": ["ECS Task State Change"],
      detail: { clusterArn: ["arn:aws:mock:::Cluster/hub"], launchType: ["EXTERNAL"] },
    });
    expect(registered.named("hub-targets-timer").inputs["scheduleExpression"]).to.equal(
      "rate(1 minute)",
    );
    for (const cause of ["changes", "timer"]) {
      const rule = registered.named(`hub-targets-${cause}`);
      const permission = registered.named(
        `hub-targets-${cause}`,
        "aws:lambda/permission:Permission",
      );
      const target = registered.named(
        `hub-targets-${cause}`,
        "aws:cloudwatch/eventTarget:EventTarget",
      );
      expect(permission.inputs["principal"]).to.equal("events.amazonaws.com");
      expect(permission.propertyDependencies["sourceArn"]).to.deep.equal([rule.urn]);
      expect(target.propertyDependencies["rule"]).to.deep.equal([rule.urn]);
      expect(target.dependencies).to.include(permission.urn);
    }
    const config = "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig";
    expect(registered.named("hub-targets", config).inputs).to.include({
      maximumRetryAttempts: 0,
      maximumEventAgeInSeconds: 60,
    });
  });

  it("raises an alarm when the function fails or stays silent", () => {
    expect(registered.named("hub-targets-failing").inputs).to.deep.include({
      metricName: "Errors",
      evaluationPeriods: 3,
      dimensions: { FunctionName: "hub-targets" },
    });
    expect(registered.named("hub-targets-silent").inputs).to.include({
      metricName: "Invocations",
      comparisonOperator: "LessThanThreshold",
      evaluationPeriods: 10,
      treatMissingData: "breaching",
    });
    const unhealthy = registered.named("hub-orders-api-onprem-unhealthy");
    expect(unhealthy.inputs["metricName"]).to.equal("UnHealthyHostCount");
  });
});

describe("what the function may do", () => {
  interface Statement {
    Action: string[];
    Resource: string[];
    Condition?: object;
  }
  const statements = async (services: ContainerClusterArgs["services"]) => {
    const registered = await withServices(services);
    const policy = registered.named("hub-targets", "aws:iam/rolePolicy:RolePolicy");
    return (json(policy, "policy") as { Statement: Statement[] }).Statement;
  };

  it("changes its own target groups and rules only, and reads what AWS cannot narrow", async () => {
    const given = await statements({ "orders-api": shared });
    const wide = given.filter(({ Resource }) => Resource.includes("*"));
    expect(wide.flatMap(({ Action }) => Action)).to.deep.equal([
      "ecs:ListTasks",
      "ssm:DescribeInstanceInformation",
      "elasticloadbalancing:DescribeTargetHealth",
      "elasticloadbalancing:DescribeRules",
    ]);
    expect(wide[0]?.Condition).to.deep.equal({
      ArnEquals: { "ecs:cluster": "arn:aws:mock:::Cluster/hub" },
    });
    const of = (action: string) =>
      given.find(({ Action }) => Action.includes(`elasticloadbalancing:${action}`))?.Resource;
    expect(of("RegisterTargets")).to.deep.equal([
      "arn:aws:mock:::TargetGroup/hub-orders-api-onprem",
    ]);
    expect(of("ModifyRule")).to.deep.equal(["arn:aws:mock:::ListenerRule/hub-orders-api"]);
  });

  it("is to change no rule where there is nothing to weigh", async () => {
    const given = await statements({ labels });
    const actions = given.flatMap(({ Action }) => Action);
    expect(actions).not.to.include("elasticloadbalancing:ModifyRule");
  });
});

describe("a service whose requests go on premises only", () => {
  let registered: Registrations;
  before(async () => {
    registered = await withServices({ labels }, { capacity: {} });
  });

  it("has one target group and a rule that leads there", () => {
    expect(registered.ofType(groupType).map(({ name }) => name)).to.deep.equal([
      "hub-labels-onprem",
    ]);
    expect(registered.named("hub-labels", ruleType).inputs["actions"]).to.deep.equal([
      { type: "forward", targetGroupArn: "arn:aws:mock:::TargetGroup/hub-labels-onprem" },
    ]);
  });

  it("opens no port of the tasks on AWS", () => {
    const names = registered.ofType(egressType).map(({ name }) => name);
    expect(names).to.deep.equal([
      "hub-app-to-listener-80",
      "hub-listener-to-10.0.0.0-14-9000",
      "hub-listener-to-192.168.0.0-16-9000",
    ]);
  });
});

describe("a cluster with tasks behind the load balancer on premises", () => {
  it("is as it was where no service sends requests there", async () => {
    const before = await registeredBy();
    expectSame(before, await registeredBy({ fleets }), /^$/);
    expect(before.all.filter(({ type }) => type.startsWith("aws:lambda/"))).to.deep.equal([]);
  });

  it("keeps each service's resources when others are added", async () => {
    const before = await withServices({ "orders-api": shared });
    const after = await withServices({ labels, "orders-api": shared });
    expectSame(before, after, /^hub-(labels|targets|listener-to-.*-9000)/);
    const count = after.all.filter(({ type }) => type === functionType).length;
    expect(count).to.equal(1);
  });

  it("adds the site to a service's rule in place", async () => {
    const cloudOnly = { ...shared, route: { host: "orders.internal.example.com" } };
    const before = await withServices({ "orders-api": cloudOnly });
    const after = await withServices({ "orders-api": shared });
    const names = ({ all }: Registrations) => all.map(({ urn }) => urn);
    expect(names(after)).to.include.members(names(before));
  });
});

describe("the name of a target group on premises", () => {
  const deployment = {
    project: "hybrid-platform",
    stack: "test",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  };

  it("fits for any service, and is another for another cluster, service or port", () => {
    const long = "orders-api-of-the-whole-company";
    const names = [
      targetGroupName(deployment, "hub", long, 8080),
      targetGroupName(deployment, "hub", long, 8081),
      targetGroupName(deployment, "hub", `${long}-too`, 8080),
      targetGroupName(deployment, "edge", long, 8080),
      targetGroupName({ ...deployment, stack: "prod" }, "hub", long, 8080),
      targetGroupName(deployment, "hub", "a", 8080),
    ];
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) {
      expect(name.length).to.be.at.most(nameLimits.targetGroup.longest);
      expect(name).to.match(nameLimits.targetGroup.pattern);
    }
  });
});
