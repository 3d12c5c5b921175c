import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import { Egress, type HybridNetworkArgs } from "../arguments";
import { build, inputsOf, large, listing, namesOf, small, Type, value } from "../testdata";

const eip = "aws:ec2/eip:Eip";
const network = (egress: Egress, more: Partial<HybridNetworkArgs> = {}): HybridNetworkArgs => ({
  ...small,
  sites: {},
  egress,
  ...more,
});
const addressesOf = (registered: Registrations) => namesOf(registered, eip);
/** Everything that tells a reader what a network's way out is made of. */
const namesAndInputs = async (args: HybridNetworkArgs) => listing((await build(args)).registered);

describe("public addresses", () => {
  it("know nothing of what uses them, so every way out leaves them alike", async () => {
    const [zonal, regional, instances] = await Promise.all(
      [Egress.ZonalNat, Egress.RegionalNat, Egress.NatInstance].map(async (egress) => {
        const { registered } = await build(network(egress));
        return registered.ofType(eip).map(({ urn, inputs }) => ({ urn, inputs }));
      }),
    );
    expect(zonal).to.have.lengthOf(2);
    expect(regional).to.deep.equal(zonal);
    expect(instances).to.deep.equal(zonal);
  });

  it("are protected when the network is, and with them circuits, tunnels and their gateways", async () => {
    for (const [protection, protects] of [
      ["protected", true],
      ["disposable", false],
    ] as const) {
      const { registered } = await build({ ...large, protection });
      expect(registered.ofType(eip).map(({ protect }) => protect)).to.deep.equal([
        protects,
        protects,
        protects,
      ]);
      const others = registered.all.filter(({ type, protect }) => type !== eip && protect);
      const kept = [
        "net-direct-connect",
        "net-seoul-edge-1-vpn",
        "net-seoul-edge-2-vpn",
        "net-seoul-gasan-interface",
        "net-seoul-pangyo",
        "net-seoul-pangyo-interface",
        "net-sites",
      ];
      expect(others.map(({ name }) => name).sort()).to.deep.equal(protects ? kept : []);
    }
  });

  it("are held for zones that nothing uses yet, after those in use", async () => {
    const args = network(Egress.SingleNat, { heldAddresses: ["c", "a"] });
    const { network: made, registered } = await build(args);
    expect(registered.ofType(eip).map(({ name }) => name)).to.deep.equal([
      "net-nat-a-address",
      "net-nat-c-address",
    ]);
    expect(made.egressAddresses).to.have.lengthOf(2);
    expect(namesOf(registered, Type.nat)).to.deep.equal(["net-nat-a"]);
  });

  it("stay while there is no way out, which is how they move from one to another", async () => {
    const before = await namesAndInputs(network(Egress.ZonalNat, { heldAddresses: ["a", "b"] }));
    const between = await build(network(Egress.None, { heldAddresses: ["a", "b"] }));
    expect(addressesOf(between.registered)).to.deep.equal([
      "net-nat-a-address",
      "net-nat-b-address",
    ]);
    for (const { urn, inputs } of between.registered.ofType(eip)) {
      expect(before.get(urn)).to.deep.equal(inputs);
    }
    expect(between.registered.ofType(Type.nat)).to.deep.equal([]);
  });

  it("of no zone are touched when one is held more", async () => {
    const before = await namesAndInputs(network(Egress.ZonalNat));
    const after = await namesAndInputs(network(Egress.ZonalNat, { heldAddresses: ["d"] }));
    expect(after.size).to.equal(before.size + 1);
    for (const [urn, inputs] of before) expect(after.get(urn), urn).to.deep.equal(inputs);
  });
});

describe("NAT gateways", () => {
  it("are deleted before they are replaced, because an address serves one at a time", async () => {
    for (const egress of [Egress.ZonalNat, Egress.SingleNat, Egress.RegionalNat]) {
      const { registered } = await build(network(egress));
      for (const { deleteBeforeReplace } of registered.ofType(Type.nat)) {
        expect(deleteBeforeReplace, egress).to.equal(true);
      }
    }
  });
});

describe("a regional NAT gateway", () => {
  let registered: Registrations;
  let edge: pulumi.Output<string>[];
  before(async () => {
    const made = await build(network(Egress.RegionalNat));
    registered = made.registered;
    edge = made.network.edgeSubnetIds;
  });

  it("is one for all zones, with an own address in each", () => {
    expect(registered.ofType(Type.nat)).to.have.lengthOf(1);
    const { tags, ...inputs } = inputsOf(registered, "net-nat");
    expect(tags).to.deep.equal({ Name: "net-nat" });
    expect(inputs).to.deep.equal({
      vpcId: "net-id",
      availabilityMode: "regional",
      availabilityZoneAddresses: ["a", "b"].map((zone) => ({
        availabilityZone: `ap-northeast-2${zone}`,
        allocationIds: [`net-nat-${zone}-address-id`],
      })),
    });
    for (const zone of ["a", "b"]) {
      expect(inputsOf(registered, `net-app-${zone}-internet`)["natGatewayId"]).to.equal(
        "net-nat-id",
      );
    }
  });

  it("comes after the internet gateway, and no route of ours leads there", () => {
    const gateway = registered.named("net-nat", Type.nat);
    expect(gateway.dependencies).to.include(registered.named("net-internet").urn);
    expect(registered.ofType(Type.route).filter(({ inputs }) => inputs["gatewayId"])).to.deep.equal(
      [],
    );
  });

  it("needs no public subnet, so there is none", () => {
    expect(edge).to.deep.equal([]);
    expect(registered.all.filter(({ name }) => name.includes("edge"))).to.deep.equal([]);
    expect(namesOf(registered, Type.subnet)).to.deep.equal([
      "net-app-a",
      "net-app-b",
      "net-data-a",
      "net-data-b",
    ]);
  });

  it("is watched like any other", async () => {
    const { network: made, registered } = await build(network(Egress.RegionalNat));
    expect(await value(pulumi.all(made.alarms))).to.deep.equal([
      "arn:aws:mock:::MetricAlarm/net-nat-ports",
    ]);
    expect(inputsOf(registered, "net-nat-ports")["dimensions"]).to.deep.equal({
      NatGatewayId: "net-nat-id",
    });
  });

  it("leaves the subnets that stay and their routes as another way out has them", async () => {
    const zonal = await namesAndInputs(network(Egress.ZonalNat));
    for (const [urn, inputs] of listing(registered)) {
      if (/net-(app|data)-[ab](-routes|-association)?$/.test(urn)) {
        expect(zonal.get(urn), urn).to.deep.equal(inputs);
      }
    }
  });
});

describe("every way out", () => {
  for (const egress of Object.values(Egress)) {
    it(`shows at a first preview what it is made of: ${egress}`, async () => {
      const known = await build(network(egress));
      const unknown = await build(network(egress), { preview: true, create: undefined });
      expect([...listing(unknown.registered).keys()].sort()).to.deep.equal(
        [...listing(known.registered).keys()].sort(),
      );
    });

    it(`makes every child the network's, tagged by name: ${egress}`, async () => {
      const { registered } = await build(network(egress));
      const owner = registered.named("net", "hybrid-platform:index:HybridNetwork");
      for (const { name, custom, parent, inputs } of registered.all) {
        if (!custom) continue;
        expect(parent, name).to.equal(owner.urn);
        if ("tags" in inputs && !Array.isArray(inputs["tags"])) {
          expect(inputs["tags"], name).to.include({ Name: name });
        }
      }
    });

    it(`grows by a zone without touching the others: ${egress}`, async () => {
      const before = await namesAndInputs(network(egress));
      const after = await namesAndInputs(network(egress, { zones: ["a", "b", "c"] }));
      expect(after.size).to.be.greaterThan(before.size);
      for (const [urn, inputs] of before) {
        // The one gateway of all zones takes the new zone's address in place.
        if (urn.endsWith("::net-nat")) continue;
        expect(after.get(urn), urn).to.deep.equal(inputs);
      }
    });
  }
});
