import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { allow, has } from "../../testing/roles";
import { judgeHostsOutside, runsOutside, serviceOfEndpoint } from "./container-hosts";

const cluster = resource(Aws.EcsCluster, "hub", { name: "hub" });
const trusting = (service: unknown, name = "host") =>
  resource(Aws.Role, name, {
    assumeRolePolicy: {
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: service } }],
    },
  });
const host = trusting("ssm.amazonaws.com");
const arn = (name: string) => `arn:aws:ecs:eu-west-1:111122223333:cluster/${name}`;
const joins = (on: unknown, action: unknown = "ecs:RegisterContainerInstance") =>
  has([allow(action, on)], ref(host));
const activation = (iamRole: unknown) => resource(Aws.HybridActivation, "site", { iamRole });

function said(...fixtures: Fixture[]): string[] {
  const graph = graphOf([cluster, ...fixtures]);
  return graph
    .ofType(Aws.EcsCluster)
    .flatMap((one) => judgeHostsOutside(graph, one))
    .map(({ kind, because }) => `${kind}: ${because}`);
}
const mayNot =
  'violation: hosts that act as Role "host" may not join Cluster "hub": it carries nothing that allows ecs:RegisterContainerInstance';
const noRole =
  'violation: no role that trusts ssm.amazonaws.com lets hosts outside AWS join Cluster "hub"';
const unclear = 'undecided: whether Role "host" lets hosts join Cluster "hub" is not known';

describe("hosts outside AWS", () => {
  it("join a cluster by a role that lets them", () => {
    for (const on of ["*", arn("hub"), arn("h*"), ref(cluster)]) {
      expect(said(host, joins(on))).to.deep.equal([]);
    }
    expect(said(host, joins("*", "ecs:Register*"))).to.deep.equal([]);
  });

  it("do not join it by a role that lets them do another thing, or join another", () => {
    expect(said(host)).to.deep.equal([mayNot]);
    expect(said(host, joins(arn("other")))).to.deep.equal([mayNot]);
    expect(said(host, joins(arn("hub"), "ecs:Poll"))).to.deep.equal([mayNot]);
  });

  it("do not join it by a role that Systems Manager cannot give them", () => {
    expect(said()).to.deep.equal([noRole]);
    expect(said(trusting("ec2.amazonaws.com"), joins("*"))).to.deep.equal([noRole]);
  });

  it("join it by one role of several", () => {
    const idle = trusting("ssm.amazonaws.com", "idle");
    expect(said(idle, host, joins(arn("hub")))).to.deep.equal([]);
  });

  it("are not judged by what is not known", () => {
    expect(said(host, joins(UNKNOWN))).to.deep.equal([unclear]);
    expect(said(host, joins("*", UNKNOWN))).to.deep.equal([unclear]);
    expect(said(host, has(UNKNOWN, ref(host)))).to.deep.equal([unclear]);
  });

  it("are not judged by the role of an activation that is elsewhere", () => {
    expect(said(activation("host-role"))).to.deep.equal([
      'undecided: the role of Activation "site" is not in this stack',
    ]);
    expect(said(host, activation(ref(host)))).to.deep.equal([mayNot]);
  });
});

describe("serviceOfEndpoint", () => {
  const service = (serviceName: unknown, more: object = {}) => {
    const properties = { vpcEndpointType: "Interface", serviceName, ...more };
    const endpoint = resource(Aws.VpcEndpoint, "one", properties);
    const [one] = graphOf([endpoint]).resources;
    return one && serviceOfEndpoint(one);
  };
  it("is what follows the region, with dots of its own", () => {
    expect(service("com.amazonaws.eu-west-1.ecr.api")).to.equal("ecr.api");
    expect(service("com.amazonaws.eu-west-1.ecs-agent")).to.equal("ecs-agent");
    expect(service("cn.com.amazonaws.cn-north-1.ecs")).to.equal("ecs");
  });
  it("is none of gateways, of services of others, or of what is not known", () => {
    expect(service("com.amazonaws.eu-west-1.s3", { vpcEndpointType: "Gateway" })).to.equal(
      undefined,
    );
    expect(service("com.amazonaws.eu-west-1.s3", { vpcEndpointType: undefined })).to.equal(
      undefined,
    );
    expect(service("com.amazonaws.vpce.eu-west-1.vpce-svc-1")).to.equal(undefined);
    expect(service("com.example.eu-west-1.ecs")).to.equal(undefined);
    expect(service("com.amazonaws.eu-west-1.")).to.equal(undefined);
    expect(service(UNKNOWN)).to.equal(undefined);
    expect(service("com.amazonaws.eu-west-1.ecs", { vpcEndpointType: UNKNOWN })).to.equal(
      undefined,
    );
  });
});

describe("runsOutside", () => {
  const runs = (...launchTypes: unknown[]) =>
    runsOutside(
      graphOf(
        launchTypes.map((launchType, index) =>
          resource(Aws.EcsService, `service-${String(index)}`, { launchType }),
        ),
      ),
    );
  it("needs a service on servers that are not AWS's", () => {
    expect(runs("EC2", "EXTERNAL")).to.equal(true);
    expect(runs("EC2", "FARGATE", UNKNOWN, undefined)).to.equal(false);
    expect(runs()).to.equal(false);
  });
});
