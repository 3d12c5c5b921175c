import { expect } from "chai";
import type { Created } from "../../../plan/record/monitor";
import type { PlannedResource } from "../../../plan/record/resource";
import type { Registrations } from "../../../testing/harness";
import { created } from "../../../testing/strict-mock";
import type { HybridNetworkArgs } from "../arguments";
import type { HybridNetwork } from "../network";
import { build, listing, small, value } from "../testdata";
import { networkProblems } from "../validate";
import { ipv6Problems } from "./problems";

const dual: HybridNetworkArgs = {
  ...small,
  ipv6: true,
  secondaryCidrs: ["100.65.0.0/16", "100.64.0.0/16"],
  applicationRanges: ["100.65.0.0/16", "100.64.0.0/16"],
  endpoints: ["systems-manager"],
};
/** What AWS would give. */
const create = (resource: PlannedResource): Created => {
  const given = created(resource);
  return resource.type === "aws:ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation"
    ? { ...given, outputs: { ...given.outputs, ipv6CidrBlock: "2600:1f14:2a:b000::/56" } }
    : given;
};

describe("a network with IPv6 and further application subnets", () => {
  let network: HybridNetwork;
  let registered: Registrations;
  before(async () => {
    ({ network, registered } = await build(dual, { create }));
  });
  const ranges = (child: string) => {
    const { cidrBlock, ipv6CidrBlock, assignIpv6AddressOnCreation } =
      registered.named(child).inputs;
    return [cidrBlock, ipv6CidrBlock, assignIpv6AddressOnCreation];
  };

  it("has a block of Amazon's, and its part of it in every subnet", () => {
    const { inputs } = registered.named("net-ipv6");
    expect(inputs).to.deep.equal({ vpcId: "net-id", assignGeneratedIpv6CidrBlock: true });
    expect(ranges("net-app-a")).to.deep.equal(["10.64.0.0/20", "2600:1f14:2a:b000::/64", true]);
    expect(ranges("net-data-b")).to.deep.equal([
      "10.64.48.0/22",
      "2600:1f14:2a:b021::/64",
      undefined,
    ]);
    expect(registered.ofType("aws:ec2/vpc:Vpc")[0]?.ignoreChanges).to.deep.equal([
      "assignGeneratedIpv6CidrBlock",
    ]);
  });

  it("has one more application subnet in each range and zone, on the routes of the first", () => {
    const child = "net-app-b-100.64.0.0/16";
    const [cidr, ipv6, assigned] = ranges(child);
    expect([cidr, assigned]).to.deep.equal(["100.64.32.0/19", true]);
    expect(ipv6).to.match(/^2600:1f14:2a:b0[23][0-9a-f]::\/64$/);
    expect(registered.named(`${child}-association`).inputs).to.deep.equal({
      subnetId: `${child}-id`,
      routeTableId: "net-app-b-routes-id",
    });
    expect(registered.named(child).dependencies.map((urn) => urn.split("::").pop())).to.include(
      "net-100.64.0.0/16",
    );
  });

  it("publishes those after the first ones, by range, and keeps load balancers out of them", async () => {
    const ids = await Promise.all(network.applicationSubnetIds.map(value));
    expect(ids).to.deep.equal([
      "net-app-a-id",
      "net-app-b-id",
      "net-app-a-100.64.0.0/16-id",
      "net-app-b-100.64.0.0/16-id",
      "net-app-a-100.65.0.0/16-id",
      "net-app-b-100.65.0.0/16-id",
    ]);
    const balancers = await Promise.all(network.balancerSubnetIds.map(value));
    expect(balancers).to.deep.equal(["net-app-a-id", "net-app-b-id"]);
  });

  it("lets the application tier out over IPv6, and nothing else out or in", () => {
    const out = registered
      .ofType("aws:ec2/route:Route")
      .filter(({ inputs }) => inputs["destinationIpv6CidrBlock"] !== undefined);
    expect(out.map(({ inputs }) => inputs)).to.deep.equal(
      ["a", "b"].map((letter) => ({
        routeTableId: `net-app-${letter}-routes-id`,
        destinationIpv6CidrBlock: "::/0",
        egressOnlyGatewayId: "net-egress-only-id",
      })),
    );
    const rules = registered.all.filter(({ inputs }) => inputs["cidrIpv6"] !== undefined);
    expect(rules.map(({ name }) => name)).to.deep.equal(["net-app-to-ipv6"]);
    expect(rules[0]?.type).to.equal("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
    const { cidrIpv6, cidrIpv4, fromPort, toPort } = rules[0]?.inputs ?? {};
    expect([cidrIpv6, cidrIpv4, fromPort, toPort]).to.deep.equal(["::/0", undefined, 443, 443]);
  });

  it("keeps endpoints and NAT in the first subnets", () => {
    const further = (text: unknown) => JSON.stringify(text).includes("0.0/16-id");
    const users = registered.all.filter(({ inputs }) => further(inputs));
    expect(users.map(({ type }) => type)).to.satisfy((types: string[]) =>
      types.every((type) => type === "aws:ec2/routeTableAssociation:RouteTableAssociation"),
    );
  });

  it("grows out of one without: nothing is renamed, and subnets only gain IPv6", async () => {
    const plain = { ...dual, ipv6: undefined, applicationRanges: undefined };
    const before = listing((await build(plain, { create })).registered);
    const after = listing(registered);
    for (const [urn, inputs] of before) {
      const { ipv6CidrBlock, assignIpv6AddressOnCreation, ...rest } = after.get(urn) ?? {};
      expect(rest, urn).to.deep.equal(inputs);
      const isSubnet = urn.includes("aws:ec2/subnet:Subnet");
      expect(ipv6CidrBlock !== undefined, urn).to.equal(isSubnet);
      expect(assignIpv6AddressOnCreation, urn).to.equal(
        isSubnet && urn.includes("net-app-") ? true : undefined,
      );
    }
  });

  it("grows by a zone and a range without touching what exists", async () => {
    // Endpoints are in every zone there is: theirs is the one list that is to change.
    const from: HybridNetworkArgs = { ...dual, egress: "zonal-nat", endpoints: [] };
    const grown: HybridNetworkArgs = {
      ...from,
      zones: ["c", "b", "a"],
      secondaryCidrs: ["100.66.0.0/16", ...(dual.secondaryCidrs ?? [])],
      applicationRanges: ["100.66.0.0/16", ...(dual.applicationRanges ?? [])],
    };
    const before = listing((await build(from, { create })).registered);
    const after = listing((await build(grown, { create })).registered);
    expect(after.size).to.be.greaterThan(before.size);
    for (const [urn, inputs] of before) expect(after.get(urn), urn).to.deep.equal(inputs);
  });
});

describe("IPv6", () => {
  it("is refused without a way out", () => {
    expect(networkProblems({ ...small, ipv6: true, egress: "none" })).to.deep.equal([
      "ipv6: has no use where egress is none: all that IPv6 is for here is the application tier's way out, as sites and load balancers speak IPv4. Remove it, or give the network a way out",
    ]);
    expect(networkProblems({ ...small, egress: "none" })).to.deep.equal([]);
  });

  it("goes with every way out", () => {
    for (const egress of ["zonal-nat", "single-nat", "nat-instance", "regional-nat"] as const)
      expect(ipv6Problems({ ipv6: true, egress })).to.deep.equal([]);
  });

  it("is refused for ranges that would share a subnet", () => {
    const applicationRanges = Array.from({ length: 25 }, (_, at) => `100.${64 + at}.0.0/16`);
    const [problem] = ipv6Problems({ ipv6: true, applicationRanges });
    expect(problem?.message).to.contain("come to the same IPv6 subnets");
    expect(ipv6Problems({ applicationRanges })).to.deep.equal([]);
  });
});
