import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { allCalls, callersIn, callsOf, type Calls } from "./service-calls";

const place = resource(Aws.Subnet, "place");
const hosts = resource(Aws.AutoScalingGroup, "hosts", { vpcZoneIdentifiers: [ref(place)] });
const provider = resource(Aws.CapacityProvider, "hosts", {
  autoScalingGroupProvider: { autoScalingGroupArn: ref(hosts) },
});
const definition = (...containers: object[]) =>
  resource(Aws.EcsTaskDefinition, "web", {
    containerDefinitions: JSON.stringify(containers),
  });
const writing = definition({ logConfiguration: { logDriver: "awslogs" } });
const service = (more: object = {}) =>
  resource(Aws.EcsService, "web", {
    taskDefinition: ref(writing),
    networkConfiguration: { subnets: [ref(place)] },
    ...more,
  });

function calls(type: string, ...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [caller] = graph.ofType(type);
  if (!caller) throw new Error("there is no caller");
  return Object.fromEntries(callsOf(graph, caller));
}

/** A definition whose containers a component tells, with values that are not known among them. */
function told(container: object): Fixture[] {
  const component = "platform:index:Cluster";
  const web = resource(Aws.EcsTaskDefinition, "web", { containerDefinitions: UNKNOWN });
  const urn = `urn:pulumi:test::platform::${component}$${web.type}::web`;
  return [
    resource(component, "cluster", { containerDefinitions: { web: [container] } }),
    { ...web, urn },
    service({ taskDefinition: ref({ ...web, urn }) }),
  ];
}

describe("calls of AWS services", () => {
  const own = {
    ssm: "calls",
    ssmmessages: "calls",
    ecs: "calls",
    "ecs-agent": "calls",
    "ecs-telemetry": "calls",
  };

  it("of hosts are those of the tasks on them, too", () => {
    expect(calls(Aws.AutoScalingGroup, hosts, provider, writing, service())).to.deep.equal({
      ...own,
      logs: "calls",
    });
  });

  it("of hosts are not those of tasks that run elsewhere", () => {
    for (const elsewhere of [
      { launchType: "EXTERNAL" },
      { launchType: "FARGATE" },
      { capacityProviderStrategies: [{ capacityProvider: "FARGATE_SPOT", weight: 1 }] },
    ]) {
      const found = calls(Aws.AutoScalingGroup, hosts, provider, writing, service(elsewhere));
      expect(found).to.deep.equal(own);
    }
    const strategies = [{ capacityProvider: ref(provider), weight: 1 }];
    const onHosts = service({ capacityProviderStrategies: strategies });
    expect(calls(Aws.AutoScalingGroup, hosts, provider, writing, onHosts)).to.have.property("logs");
  });

  it("of hosts of nothing but themselves are those of managed ones", () => {
    const managed = { ssm: "calls", ssmmessages: "calls" };
    const far = resource(Aws.CapacityProvider, "far", {
      autoScalingGroupProvider: { autoScalingGroupArn: "arn:aws:autoscaling:far" },
    });
    expect(calls(Aws.AutoScalingGroup, hosts, far, writing, service())).to.deep.equal(managed);
  });

  it("of functions are nobody's to know", () => {
    const fn = resource(Aws.LambdaFunction, "fn", { vpcConfig: { subnetIds: [ref(place)] } });
    expect(calls(Aws.LambdaFunction, fn)).to.deep.equal({});
  });

  it("of tasks are those for their secrets, registries and sessions", () => {
    const found = (container: object, more: object = {}) =>
      calls(Aws.EcsService, definition(container), service(more));
    const secret = (valueFrom: string) => ({ secrets: [{ valueFrom }] });
    expect(found(secret("arn:aws:secretsmanager:eu-west-1:1:secret:a"))).to.deep.equal({
      secretsmanager: "calls",
    });
    expect(found(secret("/web/key"))).to.deep.equal({ ssm: "calls" });
    expect(found({ repositoryCredentials: { credentialsParameter: "a" } })).to.deep.equal({
      secretsmanager: "calls",
    });
    expect(found({}, { enableExecuteCommand: true })).to.deep.equal({ ssmmessages: "calls" });
  });

  it("may be those that an unknown image, driver or secret would need", () => {
    const may = (...services: string[]) =>
      Object.fromEntries(services.map((one) => [one, "may call"]));
    const found = (container: object) => calls(Aws.EcsService, ...told(container));
    expect(found({ image: UNKNOWN })).to.deep.equal(may("ecr.api", "ecr.dkr", "s3"));
    expect(found({ logConfiguration: { logDriver: UNKNOWN } })).to.deep.equal(may("logs"));
    expect(found({ secrets: [{ valueFrom: UNKNOWN }] })).to.deep.equal(
      may("secretsmanager", "ssm"),
    );
    expect(found({ secrets: [{ valueFrom: "/key" }, { valueFrom: UNKNOWN }] })).to.deep.equal({
      ...may("secretsmanager"),
      ssm: "calls",
    });
  });

  it("are certain where one of several is", () => {
    const one: Calls = new Map([["logs", "calls"]]);
    const other: Calls = new Map([["logs", "may call"]]);
    expect([...allCalls([one, other])]).to.deep.equal([["logs", "calls"]]);
    expect([...allCalls([other, one])]).to.deep.equal([["logs", "calls"]]);
  });

  it("come from subnets that callers in AWS are in", () => {
    const bridged = service({ networkConfiguration: undefined });
    const graph = (caller: Fixture) => graphOf([place, caller]);
    const names = (caller: Fixture) => {
      const [subnet] = graph(caller).ofType(Aws.Subnet);
      return subnet && callersIn(graph(caller), subnet).length;
    };
    expect(names(bridged)).to.equal(0);
    const made = graph(service());
    const [subnet] = made.ofType(Aws.Subnet);
    expect(subnet && callersIn(made, subnet).map(({ name }) => name)).to.deep.equal(["web"]);
  });
});
