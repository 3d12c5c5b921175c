import { expect } from "chai";
import type { Registrations } from "../../../../testing/harness";
import { json, ordersApi, registeredBy, reportWorker } from "../../testdata";
import type { ContainerClusterArgs } from "../../arguments";
import type { ServiceArgs } from "../../service/arguments";

const fleets = { racks: { prefixes: ["10.0.0.0/14", "192.168.0.0/16"] } };
const shared: ServiceArgs = { ...ordersApi, route: { path: "/orders", onPremisesWeight: 20 } };
const labels: ServiceArgs = { ...reportWorker, port: 9000, route: { path: "/labels" } };

const withServices = (services: ContainerClusterArgs["services"]) =>
  registeredBy({ services, fleets });

describe("the function of a cluster", () => {
  let registered: Registrations;
  before(async () => {
    registered = await withServices({ "orders-api": shared });
  });

  it("runs in no network and is told what to look after", () => {
    const { inputs } = registered.named("hub-targets", "aws:lambda/function:Function");
    expect(inputs).to.deep.include({
      runtime: "nodejs24.x",
      architectures: ["arm64"],
      handler: "index.handler",
      role: "arn:aws:mock:::Role/hub-targets",
      timeout: 50,
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
