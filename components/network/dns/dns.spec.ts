import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { HybridNetworkArgs } from "../arguments";
import { build, listing, namesOf, small, Type, value } from "../testdata";
import { answering, busan, everything, hybrid } from "./testdata";

const Dns = {
  endpoint: "aws:route53/resolverEndpoint:ResolverEndpoint",
  rule: "aws:route53/resolverRule:ResolverRule",
  association: "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
  zone: "aws:route53/zone:Zone",
  logs: "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig",
  logged: "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation",
  firewallConfig: "aws:route53/resolverFirewallConfig:ResolverFirewallConfig",
  firewallRule: "aws:route53/resolverFirewallRule:ResolverFirewallRule",
  firewallList: "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList",
  firewallGroup: "aws:route53/resolverFirewallRuleGroup:ResolverFirewallRuleGroup",
  firewalled:
    "aws:route53/resolverFirewallRuleGroupAssociation:ResolverFirewallRuleGroupAssociation",
  ingress: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  egress: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
  reservation: "aws:ec2/subnetCidrReservation:SubnetCidrReservation",
};

/** The children that DNS adds, by name and type. */
async function added(args: HybridNetworkArgs): Promise<string[]> {
  const without = listing((await build(small)).registered);
  const { registered } = await build(args);
  return registered.all.filter(({ urn }) => !without.has(urn)).map(({ name }) => name);
}

describe("names of a network", () => {
  let registered: Registrations;
  let answers: { zone: string | undefined; inbound: string[] };
  before(async () => {
    const built = await build(hybrid());
    registered = built.registered;
    const { privateZoneId, inboundResolverAddresses } = built.network;
    answers = {
      zone: privateZoneId && (await value(privateZoneId)),
      inbound: await value(pulumi.all(inboundResolverAddresses)),
    };
  });
  const inputs = (name: string, type: string) => registered.named(name, type).inputs;

  it("makes a zone that only the VPC sees", () => {
    expect(inputs("net-private-zone", Dns.zone)).to.deep.include({
      name: "aws.example.com",
      vpcs: [{ vpcId: "net-id" }],
    });
    expect(answers.zone).to.equal("net-private-zone-id");
  });

  it("answers at one fixed address in each zone, known before the endpoint is", () => {
    expect(inputs("net-dns-inbound", Dns.endpoint)).to.deep.include({
      direction: "INBOUND",
      securityGroupIds: ["net-dns-inbound-id"],
      ipAddresses: [
        { subnetId: "net-app-a-id", ip: "10.64.15.248" },
        { subnetId: "net-app-b-id", ip: "10.64.47.248" },
      ],
    });
    expect(answers.inbound).to.deep.equal(["10.64.15.248", "10.64.47.248"]);
  });

  it("asks from an address beside it", () => {
    expect(inputs("net-dns-outbound", Dns.endpoint)).to.deep.include({
      direction: "OUTBOUND",
      securityGroupIds: ["net-dns-outbound-id"],
      ipAddresses: [
        { subnetId: "net-app-a-id", ip: "10.64.15.249" },
        { subnetId: "net-app-b-id", ip: "10.64.47.249" },
      ],
    });
  });

  it("keeps those addresses free before it takes them, and opens the ports before it is asked", () => {
    expect(inputs("net-dns-a", Dns.reservation)).to.deep.include({
      subnetId: "net-app-a-id",
      cidrBlock: "10.64.15.248/30",
      reservationType: "explicit",
    });
    const { dependencies, deleteBeforeReplace } = registered.named("net-dns-inbound", Dns.endpoint);
    expect(deleteBeforeReplace).to.equal(true);
    for (const [name, type] of [
      ["net-dns-a", Dns.reservation],
      ["net-dns-b", Dns.reservation],
      ["net-dns-from-10.0.0.0/14-udp", Dns.ingress],
      ["net-dns-from-10.0.0.0/14-tcp", Dns.ingress],
    ] as const)
      expect(dependencies).to.include(registered.named(name, type).urn);
  });

  it("admits queries of the sites' prefixes alone, and lets queries out to their servers alone", () => {
    const keys = ["securityGroupId", "ipProtocol", "fromPort", "toPort", "cidrIpv4"];
    const rules = (type: string) =>
      registered
        .ofType(type)
        .filter(({ inputs: given }) => String(given["securityGroupId"]).startsWith("net-dns-"))
        .map(({ inputs: given }) => keys.map((key) => given[key]));
    expect(rules(Dns.ingress)).to.have.deep.members([
      ["net-dns-inbound-id", "udp", 53, 53, "10.0.0.0/14"],
      ["net-dns-inbound-id", "tcp", 53, 53, "10.0.0.0/14"],
    ]);
    expect(rules(Dns.egress)).to.have.deep.members([
      ["net-dns-outbound-id", "udp", 53, 53, "10.0.0.53/32"],
      ["net-dns-outbound-id", "tcp", 53, 53, "10.0.0.53/32"],
      ["net-dns-outbound-id", "udp", 53, 53, "10.1.0.53/32"],
      ["net-dns-outbound-id", "tcp", 53, 53, "10.1.0.53/32"],
    ]);
  });

  it("forwards each domain of a site to its servers, for this VPC", () => {
    const key = "net-dns-seoul-corp.example.com";
    expect(inputs(key, Dns.rule)).to.deep.include({
      name: "net-dns-seoul-corp-example-com",
      domainName: "corp.example.com",
      ruleType: "FORWARD",
      resolverEndpointId: "net-dns-outbound-id",
      targetIps: [
        { ip: "10.0.0.53", port: 53 },
        { ip: "10.1.0.53", port: 53 },
      ],
    });
    expect(inputs(key, Dns.association)).to.deep.include({
      resolverRuleId: `${key}-id`,
      vpcId: "net-id",
    });
  });

  it("logs queries where AWS may write", () => {
    expect(inputs("net-dns-queries", Type.logGroup)).to.deep.include({
      name: "/aws/vendedlogs/hybrid-platform/test/net/dns",
      retentionInDays: 30,
    });
    expect(inputs("net-dns-queries", Dns.logs)["destinationArn"]).to.equal(
      "arn:aws:mock:::LogGroup/net-dns-queries",
    );
    expect(inputs("net-dns-queries", Dns.logged)).to.deep.include({
      resolverQueryLogConfigId: "net-dns-queries-id",
      resourceId: "net-id",
    });
  });

  it("blocks domains with all below them, and fails closed", () => {
    expect(inputs("net-dns-firewall-blocked", Dns.firewallList)["domains"]).to.deep.equal([
      "tunnel.example.net",
      "*.tunnel.example.net",
    ]);
    expect(inputs("net-dns-firewall-blocked", Dns.firewallRule)).to.deep.include({
      firewallRuleGroupId: "net-dns-firewall-id",
      firewallDomainListId: "net-dns-firewall-blocked-id",
      action: "BLOCK",
      blockResponse: "NXDOMAIN",
    });
    expect(inputs("net-dns-firewall", Dns.firewalled)).to.deep.include({
      firewallRuleGroupId: "net-dns-firewall-id",
      vpcId: "net-id",
    });
    expect(inputs("net-dns-firewall", Dns.firewallConfig)["firewallFailOpen"]).to.equal("DISABLED");
  });

  it("fails open when that is said", async () => {
    const firewall = { block: ["a.b"], failure: "open" as const };
    const open = (await build(hybrid({ firewall }))).registered;
    const config = open.named("net-dns-firewall", Dns.firewallConfig);
    expect(config.inputs["firewallFailOpen"]).to.equal("ENABLED");
  });

  it("raises an alarm for each endpoint", () => {
    for (const direction of ["inbound", "outbound"]) {
      expect(inputs(`net-dns-${direction}-unhealthy`, Type.alarm)).to.deep.include({
        namespace: "AWS/Route53Resolver",
        metricName: "EndpointUnhealthyENICount",
        dimensions: { EndpointId: `net-dns-${direction}-id` },
        alarmActions: [small.alarmTopicArn],
      });
    }
  });

  it("tags what takes tags, and gives everything its parent", () => {
    const own = registered.all.filter(({ name }) => /^net-(dns|private-zone)/.test(name));
    const untagged = own.filter(({ inputs: given }) => !given["tags"]).map(({ type }) => type);
    expect(new Set(untagged)).to.deep.equal(
      new Set([Dns.association, Dns.firewallConfig, Dns.firewallRule, Dns.logged, Dns.reservation]),
    );
    const parent = registered.named("net", "hybrid-platform:index:HybridNetwork").urn;
    expect(own.every((child) => child.parent === parent)).to.equal(true);
  });
});

describe("what is asked of names, and what is made", () => {
  it("nothing unasked", async () => {
    expect(await added({ ...small, dns: {} })).to.deep.equal([]);
    const { network } = await build(small);
    expect(network.privateZoneId).to.equal(undefined);
    expect(network.inboundResolverAddresses).to.deep.equal([]);
  });

  it("a zone alone", async () => {
    const { registered } = await build(hybrid({ zone: "aws.example.com" }, small.sites));
    expect(namesOf(registered, Dns.zone)).to.deep.equal(["net-private-zone"]);
    expect(await added(hybrid({ zone: "aws.example.com" }, small.sites))).to.have.lengthOf(1);
  });

  it("one direction alone", async () => {
    const inbound = (await build(hybrid({ inbound: "sites" }, small.sites))).registered;
    expect(namesOf(inbound, Dns.endpoint)).to.deep.equal(["net-dns-inbound"]);
    const outbound = (await build(hybrid({}))).registered;
    expect(namesOf(outbound, Dns.endpoint)).to.deep.equal(["net-dns-outbound"]);
  });

  it("keeps all but the endpoints when a zone, a site or a domain is added", async () => {
    const before = listing((await build(hybrid())).registered);
    const domains = ["new.example.com", "corp.example.com"];
    const wider = { ...answering, dns: { domains, resolvers: ["10.0.0.53", "10.1.0.53"] } };
    const grown = { ...hybrid(everything, { busan, seoul: wider }), zones: ["a", "c", "b"] };
    const after = listing((await build(grown)).registered);
    expect(after.size).to.be.greaterThan(before.size);
    for (const [urn, inputs] of before) {
      if (urn.includes(Dns.endpoint)) expect(after.has(urn), urn).to.equal(true);
      else expect(after.get(urn), urn).to.deep.equal(inputs);
    }
  });

  it("gives an endpoint its addresses in the order of letters, so that the order of zones changes nothing", async () => {
    const addresses = async (zones: string[]) =>
      (await build({ ...hybrid(), zones })).registered.named("net-dns-inbound", Dns.endpoint)
        .inputs["ipAddresses"];
    expect(await addresses(["b", "a"])).to.deep.equal(await addresses(["a", "b"]));
  });

  it("can be planned before anything is there", async () => {
    const { network } = await build(hybrid(), { preview: true, create: undefined });
    expect(await value(pulumi.all(network.inboundResolverAddresses))).to.have.lengthOf(2);
  });
});
