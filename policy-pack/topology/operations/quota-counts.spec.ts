import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, exit, group } from "../../testing/groups";
import { route } from "../../testing/network";
import { quotaCounts } from "./quota-counts";

/** What the first of the fixtures needs, by what is counted. */
function needs(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [subject] = graph.resources;
  const counts = subject ? quotaCounts(graph, subject) : [];
  return Object.fromEntries(counts.map((one) => [one.what, one.needs]));
}

const inbound = (IPv4: number, IPv6: number) => ({
  ...{ "inbound IPv4 rules": IPv4, "inbound IPv6 rules": IPv6 },
});
const outbound = (IPv4: number, IPv6: number) => ({
  ...{ "outbound IPv4 rules": IPv4, "outbound IPv6 rules": IPv6 },
});

describe("the rules of a security group", () => {
  const app = group("app");
  const other = group("other");

  it("count apart for each direction and version", () => {
    const rules = [
      entry(app, 443, { cidrIpv4: "10.0.0.0/8" }, "a"),
      entry(app, 443, { cidrIpv6: "fd00::/8" }, "b"),
      exit(app, 443, { cidrIpv4: "10.0.0.0/8" }),
    ];
    expect(needs(app, ...rules)).to.deep.equal({ ...inbound(1, 1), ...outbound(1, 0) });
  });

  it("count each range of a list, and a group or itself once", () => {
    const own = group("app", {
      ingress: [
        { cidrBlocks: ["10.0.0.0/8", UNKNOWN], ipv6CidrBlocks: ["::/0"], self: false },
        { self: true, securityGroups: ["sg-1"] },
      ],
    });
    expect(needs(own)).to.deep.equal(inbound(4, 1));
    const from = entry(app, 443, { referencedSecurityGroupId: ref(other) });
    expect(needs(app, other, from)).to.deep.equal(inbound(1, 0));
  });

  it("count a prefix list as much as it may hold, where the stack makes it", () => {
    const list = resource(Aws.PrefixList, "sites", { addressFamily: "IPv4", maxEntries: 20 });
    const from = (prefixListId: unknown) => entry(app, 443, { prefixListId });
    expect(needs(app, list, from(ref(list)))).to.deep.equal(inbound(20, 0));
    expect(needs(app, list, from("pl-1"))).to.deep.equal(inbound(0, 0));
    const inline = group("app", { egress: [{ prefixListIds: [ref(list)] }] });
    expect(needs(inline, list)).to.deep.equal(outbound(20, 0));
  });

  it("are not known where a whole list is not, and count once where one is not", () => {
    expect(needs(group("app", { ingress: UNKNOWN }))).to.deep.equal({ "inbound rules": UNKNOWN });
    expect(needs(group("app", { ingress: [UNKNOWN] }))).to.deep.equal(inbound(1, 0));
  });

  it("are not those of other groups", () => {
    const strangers = [ref(other), "sg-1", UNKNOWN].map((securityGroupId, index) =>
      entry(other, 443, { securityGroupId, cidrIpv4: "10.0.0.0/8" }, `stranger-${index}`),
    );
    expect(needs(app, other, ...strangers)).to.deep.equal({});
  });

  it("count in the older form by what they say", () => {
    const older = (type: string) =>
      resource(Aws.SecurityGroupRule, type, {
        ...{ securityGroupId: ref(app), type, cidrBlocks: ["10.0.0.0/8", "172.16.0.0/12"] },
      });
    expect(needs(app, older("ingress"), older("egress"))).to.deep.equal({
      ...inbound(2, 0),
      ...outbound(2, 0),
    });
  });
});

describe("the rules of a network ACL", () => {
  it("count with the one that AWS adds to each version", () => {
    const acl = resource(Aws.NetworkAcl, "acl", { ingress: [{ cidrBlock: "10.0.0.0/8" }] });
    const rule = (name: string, more: object) =>
      resource(Aws.NetworkAclRule, name, { networkAclId: ref(acl), ...more });
    const separate = [
      rule("in", { ipv6CidrBlock: "::/0" }),
      rule("out", { egress: true, cidrBlock: "0.0.0.0/0" }),
    ];
    expect(needs(acl, ...separate)).to.deep.equal({ ...inbound(2, 2), ...outbound(2, 1) });
  });
});

describe("the routes of a table", () => {
  const table = resource(Aws.RouteTable, "table", {
    routes: [{ cidrBlock: "10.1.0.0/16" }, { ipv6CidrBlock: "::/0" }],
  });

  it("count those of its own and those that are resources", () => {
    expect(needs(table, route("out", table, { gatewayId: "igw-1" }))).to.deep.equal({
      "IPv4 routes": 2,
      "IPv6 routes": 1,
    });
  });

  it("count a prefix list that they lead to", () => {
    const list = resource(Aws.PrefixList, "sites", { addressFamily: "IPv6", maxEntries: 7 });
    const to = { destinationCidrBlock: undefined, destinationPrefixListId: ref(list) };
    const bare = resource(Aws.RouteTable, "bare");
    expect(needs(bare, list, route("sites", bare, to))).to.deep.equal({
      "IPv4 routes": 0,
      "IPv6 routes": 7,
    });
  });
});

describe("announced prefixes", () => {
  const hub = resource(Aws.TransitGateway, "hub");
  const joined = (associatedGatewayId: unknown, allowedPrefixes: unknown) =>
    resource(Aws.DirectConnectGatewayAssociation, "joined", {
      ...{ associatedGatewayId, allowedPrefixes },
    });
  const what = "prefixes to announce";
  const two = ["10.0.0.0/16", "10.1.0.0/16"];

  it("count where a transit gateway announces them", () => {
    expect(needs(joined(ref(hub), two), hub)).to.deep.equal({ [what]: 2 });
    expect(needs(joined("tgw-1", two))).to.deep.equal({ [what]: 2 });
    expect(needs(joined("tgw-1", UNKNOWN))).to.deep.equal({ [what]: UNKNOWN });
  });

  it("do not count for a virtual private gateway, or for what announces none", () => {
    const vgw = resource(Aws.VpnGateway, "vgw");
    expect(needs(joined(ref(vgw), two), vgw)).to.deep.equal({});
    expect(needs(joined("vgw-1", two))).to.deep.equal({});
    expect(needs(resource(Aws.Bucket, "files"))).to.deep.equal({});
  });
});
