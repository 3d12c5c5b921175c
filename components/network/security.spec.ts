import { expect } from "chai";
import type { Registrations } from "../../testing/harness";
import { build, inputsOf, small, Type } from "./testdata";

describe("what a network closes and records", () => {
  let registered: Registrations;
  before(async () => {
    ({ registered } = await build(small));
  });

  it("closes the default group, and opens the tiers' groups only outwards and only for applications", () => {
    expect(inputsOf(registered, "net-default")).to.deep.include({ ingress: [], egress: [] });
    expect(
      registered
        .ofType(Type.securityGroup)
        .map(({ inputs }) => [Object.keys(inputs).sort().join(), inputs["description"]]),
    ).to.deep.equal([
      ["description,tags,vpcId", "Load balancers of the application tier"],
      ["description,tags,vpcId", "Tasks and hosts of the application tier"],
      ["description,tags,vpcId", "Databases of the data tier"],
    ]);
    const rules = registered.ofType("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
    expect(
      rules.map(({ inputs }) =>
        ["securityGroupId", "ipProtocol", "fromPort", "toPort", "cidrIpv4"].map(
          (key) => inputs[key],
        ),
      ),
    ).to.deep.equal([
      ["net-app-id", "tcp", 443, 443, "0.0.0.0/0"],
      ["net-app-id", "tcp", 0, 65535, "10.0.0.0/14"],
    ]);
    expect(
      registered.ofType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"),
    ).to.deep.equal([]);
  });

  it("records all flows with a role that can do nothing else", () => {
    expect(inputsOf(registered, "net-flow-logs", Type.logGroup)).to.include({
      name: "/hybrid-platform/test/net/flows",
      retentionInDays: 90,
    });
    const flowLog = registered.named("net-flow-logs", Type.flowLog);
    expect(flowLog.inputs).to.include({
      vpcId: "net-id",
      trafficType: "ALL",
      logDestinationType: "cloud-watch-logs",
      logDestination: "arn:aws:mock:::LogGroup/net-flow-logs",
      iamRoleArn: "arn:aws:mock:::Role/net-flow-logs",
    });
    const permission = registered.named("net-flow-logs", Type.rolePolicy);
    expect(flowLog.dependencies).to.include(permission.urn);
    const { Statement } = JSON.parse(String(permission.inputs["policy"])) as {
      Statement: { Resource: string[]; Action: string[] }[];
    };
    expect(Statement.map(({ Resource }) => Resource)).to.deep.equal([
      ["arn:aws:mock:::LogGroup/net-flow-logs", "arn:aws:mock:::LogGroup/net-flow-logs:*"],
    ]);
    expect(
      Statement[0]?.Action.every((action) => /^logs:(Create|Describe|Put)/.test(action)),
    ).to.equal(true);
    expect(inputsOf(registered, "net-flow-logs", Type.role)["assumeRolePolicy"]).to.contain(
      "vpc-flow-logs.amazonaws.com",
    );
  });
});
