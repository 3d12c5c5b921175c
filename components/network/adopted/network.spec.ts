import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type Registrations, underMocks } from "../../../testing/harness";
import type { HybridNetwork } from "../network";
import type { Network } from "../surface";
import { build, listing, small, value } from "../testdata";
import type { AdoptedNetworkArgs } from "./arguments";
import { AdoptedNetwork } from "./network";
import { adopted } from "./testdata";

type Fields<T> = Exclude<keyof T, keyof pulumi.ComponentResource>;
type Same<A, B> = [A, B] extends [B, A] ? true : never;

/** Neither compiles when a network publishes less or more than their interface has. */
const hybridIsNetwork: Same<Fields<HybridNetwork>, keyof Network> = true;
const adoptedIsNetwork: Same<Fields<AdoptedNetwork>, keyof Network> = true;

async function adopt(args: AdoptedNetworkArgs) {
  const { result, registered } = await underMocks(() => new AdoptedNetwork("net", args));
  return { network: result, registered };
}

const childrenOf = (registered: Registrations) =>
  registered.all
    .filter(({ custom }) => custom)
    .map(({ type, name }) => `${type.split(":")[2] ?? ""} ${name}`);

/** What a component publishes: its own fields, without those that every component has. */
const published = (network: pulumi.ComponentResource) =>
  Object.keys(network)
    .filter((key) => !key.startsWith("__"))
    .sort();

describe("AdoptedNetwork", () => {
  let network: AdoptedNetwork;
  let registered: Registrations;
  before(async () => {
    ({ network, registered } = await adopt(adopted({ egressAddresses: ["203.0.113.10"] })));
  });

  it("makes security groups and nothing that the VPC has already", () => {
    expect(childrenOf(registered)).to.have.members([
      "SecurityGroup net-ingress",
      "SecurityGroup net-app",
      "SecurityGroup net-data",
      "SecurityGroupEgressRule net-app-to-0.0.0.0/0",
      "SecurityGroupEgressRule net-app-to-10.0.0.0/14",
    ]);
    const { urn } = registered.named("net", "hybrid-platform:index:AdoptedNetwork");
    const children = registered.all.filter(({ custom }) => custom);
    expect(children.filter(({ parent }) => parent !== urn)).to.deep.equal([]);
  });

  it("makes them in the VPC as a network of its own has them", async () => {
    const made = listing((await build(small)).registered);
    for (const { urn, name, inputs } of registered.all.filter(({ custom }) => custom)) {
      const twin = urn.replace("AdoptedNetwork", "HybridNetwork");
      const isGroup = "vpcId" in inputs;
      expect(inputs, name).to.deep.equal({
        ...made.get(twin),
        ...(isGroup && { vpcId: "vpc-0a1b2c3d4e5f60718" }),
      });
    }
  });

  it("publishes exactly what a network that is made here does", async () => {
    const { network: made } = await build({ ...small, dns: { zone: "aws.example.com" } });
    const { network: named } = await adopt(adopted({ dns: { zone: "aws.example.com" } }));
    expect([hybridIsNetwork, adoptedIsNetwork]).to.deep.equal([true, true]);
    expect(published(named)).to.deep.equal(published(made));
    expect(published(network)).to.deep.equal(published((await build(small)).network));
  });

  it("publishes ids as given, in the order of the zones", async () => {
    expect(await value(network.vpcId)).to.equal("vpc-0a1b2c3d4e5f60718");
    expect(await value(network.cidrBlock)).to.equal("10.64.0.0/24");
    expect(await value(pulumi.all(network.applicationSubnetIds))).to.deep.equal([
      "subnet-0a000000000000001",
      "subnet-0b000000000000001",
    ]);
    expect(await value(pulumi.all(network.dataSubnetIds))).to.deep.equal([
      "subnet-0a000000000000002",
      "subnet-0b000000000000002",
    ]);
    expect(await value(pulumi.all(network.egressAddresses))).to.deep.equal(["203.0.113.10"]);
    expect(network.edgeSubnetIds).to.deep.equal([]);
    expect(await value(network.applicationSecurityGroupId)).to.equal("net-app-id");
  });

  it("publishes edge subnets where they are named, and places nothing in them", async () => {
    const { a, b } = adopted().subnets;
    const subnets = {
      a: { application: "", data: "", ...a, edge: "subnet-0a000000000000003" },
      b: { application: "", data: "", ...b, edge: "subnet-0b000000000000003" },
    };
    const { network: whole, registered: same } = await adopt(adopted({ subnets }));
    expect(await value(pulumi.all(whole.edgeSubnetIds))).to.deep.equal([
      "subnet-0a000000000000003",
      "subnet-0b000000000000003",
    ]);
    expect(listing(same)).to.deep.equal(listing(registered));
  });

  it("has the rules that let the application tier call as its lifelines", async () => {
    const urns = await Promise.all(network.lifelines.map(({ urn }) => value(urn)));
    expect(urns.map((urn) => urn.split("::").pop())).to.deep.equal([
      "net-app-to-0.0.0.0/0",
      "net-app-to-10.0.0.0/14",
    ]);
  });

  it("answers names in the VPC where asked, and touches nothing else for it", async () => {
    const firewall = { block: ["example.net"] };
    const dns = { zone: "aws.example.com", queryLogRetentionDays: 30, firewall };
    const { network: named, registered: more } = await adopt(adopted({ dns }));
    expect(named.privateZoneId && (await value(named.privateZoneId))).to.equal(
      "net-private-zone-id",
    );
    expect(more.named("net-private-zone").inputs["vpcs"]).to.deep.equal([
      { vpcId: "vpc-0a1b2c3d4e5f60718" },
    ]);
    const after = listing(more);
    for (const [urn, inputs] of listing(registered)) {
      expect(after.get(urn), urn).to.deep.equal(inputs);
    }
    expect(
      childrenOf(more)
        .filter((child) => !childrenOf(registered).includes(child))
        .sort(),
    )
      .to.include("Zone net-private-zone")
      .and.to.include("ResolverFirewallConfig net-dns-firewall")
      .and.to.have.lengthOf(9);
  });

  it("refuses what does not fit before anything is made", async () => {
    const attempt = adopt(adopted({ zones: ["a"], vpcId: "vpc-1" })).then(
      () => undefined,
      (error: unknown) => (error as Error).message,
    );
    expect(await attempt)
      .to.include('AdoptedNetwork "net" cannot be created as asked')
      .and.to.include("vpcId")
      .and.to.include("subnets.b");
  });
});
