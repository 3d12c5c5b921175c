import { expect } from "chai";
import { quotas, type Quota, type QuotaName } from "../../limits";
import { planned } from "../testdata/planned";
import { section } from "../testdata/pages";
import { counters } from "./counters";
import { judgeQuotas, quotaInWords } from "./judge";

const many = (count: number, type: string, inputs: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, index) => planned({ type, name: `one-${index}`, inputs }));
const said = (resources: Parameters<typeof judgeQuotas>[0]) =>
  judgeQuotas(resources).map(quotaInWords);

const eip = "aws:ec2/eip:Eip";
const interfaces = "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface";
const rule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const groups = (count: number) => Array.from({ length: count }, (_, index) => `sg-${index}`);
const counts = (name: QuotaName, ...resources: Parameters<typeof judgeQuotas>[0]) =>
  Object.fromEntries(counters[name](resources));

describe("judgeQuotas", () => {
  it("says nothing at the quota", () => {
    expect(judgeQuotas(many(5, eip))).to.deep.equal([]);
  });

  it("says what is needed above it, and how it is raised", () => {
    expect(said(many(7, eip))).to.deep.equal([
      "needs 7 Elastic IPs, default quota 5 (L-0263D0A3, adjustable: Service Quotas → EC2)",
    ]);
  });

  it("counts rules for each group", () => {
    const of = (group: string, count: number) => many(count, rule, { securityGroupId: group });
    expect(said([...of("sg-1", 60), ...of("sg-2", 60)])).to.deep.equal([]);
    expect(said([...of("sg-1", 61), ...of("sg-2", 60)])).to.deep.equal([
      "sg-1, inbound: needs 61 rules, default quota 60 (L-0EA8095F, adjustable: Service Quotas → Amazon VPC)",
    ]);
  });

  it("counts a VPC's first range with its further ones", () => {
    const further = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";
    expect(said(many(4, further, { vpcId: "vpc-1" }))).to.deep.equal([]);
    expect(said(many(5, further, { vpcId: "vpc-1" }))).to.deep.equal([
      "vpc-1: needs 6 IPv4 ranges, default quota 5 (L-83CA0A9D, adjustable: Service Quotas → Amazon VPC)",
    ]);
  });

  it("stops at what AWS does not raise", () => {
    const over = many(51, interfaces, { connectionId: "dxcon-1" });
    expect(judgeQuotas(over).map(({ stops }) => stops)).to.deep.equal([true]);
    expect(judgeQuotas(over.slice(1))).to.deep.equal([]);
  });

  it("is a section of the text form", () => {
    expect(section("Quotas", { quotas: judgeQuotas(many(7, eip)) })[0]).to.match(/^ {2}! needs 7/);
  });
});

describe("counters", () => {
  const named = (type: string, name: string, inputs: Record<string, unknown> = {}) =>
    planned({ type, name, inputs });
  const from = (one: ReturnType<typeof named>, property: string, ...urns: string[]) => ({
    ...one,
    propertyDependencies: { ...one.propertyDependencies, [property]: urns },
  });

  it("count nothing in nothing", () => {
    const found = Object.values(counters).flatMap((count) => [...count([])]);
    expect(found.filter(([, needs]) => needs > 0)).to.deep.equal([]);
  });

  it("are of quotas that name their source and its state", () => {
    const bare = Object.values<Quota>(quotas).filter(({ source }) => !/ 20\d\d-\d\d$/.test(source));
    expect(bare).to.deep.equal([]);
  });

  it("stop at the product of rules and groups, which AWS never raises", () => {
    const rules = many(167, rule, { securityGroupId: "sg-1" });
    const balancer = (count: number) =>
      named("aws:lb/loadBalancer:LoadBalancer", "alb", { securityGroups: groups(count) });
    expect(counts("securityGroupsPerInterface", balancer(6))).to.deep.equal({ alb: 6 });
    const stopping = (count: number) =>
      judgeQuotas([...rules, balancer(count)]).filter(({ stops }) => stops);
    expect(stopping(5)).to.deep.equal([]);
    expect(stopping(6).map(quotaInWords)).to.deep.equal([
      "needs 1002 rules of a group times groups of an interface, default quota 1000 (Amazon VPC; AWS does not raise it: split it)",
    ]);
  });

  it("add the main route table, the first range and AWS's own rule, which count too", () => {
    const range = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";
    const vpc = { vpcId: "vpc-1" };
    expect(counts("ranges", named(range, "more", vpc))).to.deep.equal({ "vpc-1": 2 });
    const table = named("aws:ec2/routeTable:RouteTable", "table", vpc);
    expect(counts("routeTables", table)).to.deep.equal({ "vpc-1": 2 });
    const acl = named("aws:ec2/networkAcl:NetworkAcl", "acl", { ingress: [{}, {}] });
    const separate = (name: string, more: object) =>
      named("aws:ec2/networkAclRule:NetworkAclRule", name, {
        networkAclId: "acl",
        egress: true,
        ...more,
      });
    const rules = [separate("one", {}), separate("two", { ipv6CidrBlock: "::/0" })];
    expect(counts("networkAclRules", acl, ...rules)).to.deep.equal({
      "acl, inbound": 3,
      "acl, outbound": 2,
      "acl, outbound, IPv6": 2,
    });
  });

  it("tell a transit gateway from a virtual private gateway", () => {
    const hub = named("aws:ec2transitgateway/transitGateway:TransitGateway", "hub");
    const type = "aws:directconnect/gatewayAssociation:GatewayAssociation";
    const prefixes = { dxGatewayId: "dx", allowedPrefixes: ["10.0.0.0/16", "10.1.0.0/16"] };
    const toHub = from(named(type, "to-hub", prefixes), "associatedGatewayId", hub.urn);
    const toGateway = named(type, "to-vgw", { ...prefixes, associatedGatewayId: "vgw-1" });
    const vpn = "aws:ec2/vpnConnection:VpnConnection";
    const tunnels = from(named(vpn, "vpn", { transitGatewayId: "" }), "transitGatewayId", hub.urn);
    const all = [hub, toHub, toGateway, tunnels];
    expect(counts("announcedPrefixes", ...all)).to.deep.equal({ "to-hub": 2 });
    expect(counts("hubsPerDirectConnectGateway", ...all)).to.deep.equal({ dx: 1 });
    expect(counts("gatewaysPerDirectConnectGateway", ...all)).to.deep.equal({ dx: 1 });
    expect(counts("transitAttachments", ...all)).to.deep.equal({ hub: 2 });
    expect(counts("vpnConnectionsPerGateway", ...all)).to.deep.equal({});
  });

  it("follow a rule to its load balancer", () => {
    const balancer = named("aws:lb/loadBalancer:LoadBalancer", "alb");
    const http = named("aws:lb/listener:Listener", "http");
    const listener = from(http, "loadBalancerArn", balancer.urn);
    const target = named("aws:lb/targetGroup:TargetGroup", "shop");
    const rules = ["one", "two"]
      .map((name) => named("aws:lb/listenerRule:ListenerRule", name))
      .map((one) => from(one, "listenerArn", listener.urn))
      .map((one) => from(one, "actions", target.urn));
    const all = [balancer, listener, target, ...rules];
    expect(counts("listenerRules", ...all)).to.deep.equal({ alb: 2 });
    expect(counts("targetGroupsPerBalancer", ...all)).to.deep.equal({ alb: 1 });
  });
});
