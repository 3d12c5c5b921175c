import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { noOpenEgressFromDataTier } from "./no-open-egress-from-data-tier";

const data = resource(Aws.SecurityGroup, "data");
const app = resource(Aws.SecurityGroup, "app");
const orders = resource(Aws.DatabaseInstance, "orders", { vpcSecurityGroupIds: [ref(data)] });
const rule = (of: unknown, change: object) =>
  resource(Aws.SecurityGroupEgressRule, "out", {
    securityGroupId: of,
    ipProtocol: "-1",
    ...change,
  });
const judge = (...fixtures: Fixture[]) => verdicts(noOpenEgressFromDataTier, fixtures);
const everyone = { cidrIpv4: "0.0.0.0/0" };
const compliant = { orders: "compliant" };

describe("no-open-egress-from-data-tier", () => {
  it("passes a group that lets nothing out, or names whom", async () => {
    expect(await judge(orders, data)).to.deep.equal(compliant);
    for (const narrow of [
      { cidrIpv4: "10.0.0.0/8" },
      { referencedSecurityGroupId: ref(app) },
      { prefixListId: "pl-1" },
    ]) {
      expect(await judge(orders, data, app, rule(ref(data), narrow))).to.deep.equal(compliant);
    }
  });

  it("finds a separate rule to everyone, on any port", async () => {
    const https = { ipProtocol: "tcp", fromPort: 443, toPort: 443 };
    const found = { orders: ['SecurityGroupEgressRule "out" lets out to 0.0.0.0/0'] };
    const open = rule(ref(data), { ...everyone, ...https });
    expect(await judge(orders, open, data)).to.deep.equal(found);
    const ipv6 = rule(ref(data), { cidrIpv6: "::/0" });
    expect(await judge(orders, ipv6, data)).to.deep.equal({
      orders: ['SecurityGroupEgressRule "out" lets out to ::/0'],
    });
  });

  it("finds it in the older rule resource and in a group's own rules", async () => {
    const older = (type: string) =>
      resource(Aws.SecurityGroupRule, "out", {
        type,
        securityGroupId: ref(data),
        cidrBlocks: ["0.0.0.0/0"],
      });
    expect(await judge(orders, data, older("egress"))).to.deep.equal({
      orders: ['SecurityGroupRule "out" lets out to 0.0.0.0/0'],
    });
    expect(await judge(orders, data, older("ingress"))).to.deep.equal(compliant);
    for (const type of [Aws.SecurityGroup, Aws.DefaultSecurityGroup]) {
      const inline = resource(type, "data", {
        ingress: [{ cidrBlocks: ["0.0.0.0/0"] }],
        egress: [{ cidrBlocks: ["10.0.0.0/8"], ipv6CidrBlocks: ["::/0"] }],
      });
      const database = resource(Aws.DatabaseInstance, "orders", {
        vpcSecurityGroupIds: [ref(inline)],
      });
      const kind = type.split(":").pop() ?? "";
      expect(await judge(database, inline)).to.deep.equal({
        orders: [`an inline rule of ${kind} "data" lets out to ::/0`],
      });
    }
  });

  it("lets other tiers' groups be", async () => {
    expect(await judge(orders, data, app, rule(ref(app), everyone))).to.deep.equal(compliant);
  });

  it("finds the open one of several groups", async () => {
    const both = resource(Aws.DatabaseCluster, "orders", {
      vpcSecurityGroupIds: [ref(data), ref(app)],
    });
    expect(await judge(both, data, app, rule(ref(app), everyone))).to.deep.equal({
      orders: ['SecurityGroupEgressRule "out" lets out to 0.0.0.0/0'],
    });
  });

  it("finds a database without a group, also where the provider fills it in", async () => {
    const found = {
      orders: ["it names no group, and the VPC's default group lets everything out"],
    };
    const bare = resource(Aws.DatabaseInstance, "orders");
    expect(await judge(bare)).to.deep.equal(found);
    expect(await judge(filledIn(bare, "vpcSecurityGroupIds"))).to.deep.equal(found);
  });

  it("finds a cluster without a group, which has a name of its own", async () => {
    const cluster = resource(Aws.DatabaseCluster, "orders", { clusterIdentifier: "orders" });
    expect(await judge(cluster)).to.deep.equal({
      orders: ["it names no group, and the VPC's default group lets everything out"],
    });
  });

  it("leaves out members of a cluster", async () => {
    const member = resource(Aws.DatabaseInstance, "orders", { clusterIdentifier: UNKNOWN });
    expect(await judge(member)).to.deep.equal({ orders: "not-applicable" });
  });

  it("does not take rules that a provider fills in for the program's", async () => {
    expect(await judge(orders, filledIn(data, "egress", "ingress"))).to.deep.equal(compliant);
  });

  it("does not decide what is unknown", async () => {
    const range = rule(ref(data), { cidrIpv4: UNKNOWN });
    expect(await judge(orders, data, range)).to.deep.equal({
      orders: [maybe('whom SecurityGroupEgressRule "out" lets out to is not known yet')],
    });
    expect(await judge(orders, data, rule(UNKNOWN, everyone))).to.deep.equal({
      orders: [maybe('SecurityGroupEgressRule "out" may be of one of its groups')],
    });
    const harmless = rule(UNKNOWN, { cidrIpv4: "10.0.0.0/8" });
    expect(await judge(orders, data, harmless)).to.deep.equal(compliant);
    const placed = (...vpcSecurityGroupIds: unknown[]) =>
      resource(Aws.DatabaseInstance, "orders", { vpcSecurityGroupIds });
    expect(await judge(placed(ref(data), UNKNOWN), data)).to.deep.equal({
      orders: [maybe("one of its groups is not known")],
    });
    expect(await judge(placed("sg-9"), data)).to.deep.equal({
      orders: [maybe("sg-9 is not in this stack")],
    });
    const unread = resource(Aws.SecurityGroup, "data", { egress: UNKNOWN });
    expect(await judge(orders, unread)).to.deep.equal({
      orders: [maybe('whom an inline rule of SecurityGroup "data" lets out to is not known yet')],
    });
  });
});
