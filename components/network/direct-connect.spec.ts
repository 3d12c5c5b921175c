import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../testing/harness";
import type { HybridNetworkArgs } from "./arguments";
import { LinkState, type DirectConnectLinkArgs } from "./site-arguments";
import type { HybridNetwork } from "./network";
import { build, inputsOf, large, listing, namesOf, small, Type, value, vpnSite } from "./testdata";

const confirmation = "aws:directconnect/connectionConfirmation:ConnectionConfirmation";
const virtualInterface = "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface";

/** A network with one Direct Connect link and no VPN. */
const linked = (changes: Partial<DirectConnectLinkArgs>): HybridNetworkArgs => ({
  ...small,
  sites: {
    seoul: {
      ...vpnSite,
      vpn: undefined,
      directConnect: { gasan: { router: "edge-1", vlan: 101, ...changes } },
    },
  },
});

describe("Direct Connect to a site", () => {
  let network: HybridNetwork;
  let registered: Registrations;
  before(async () => {
    ({ network, registered } = await build(large));
  });

  it("joins the VPC to one Direct Connect gateway that announces the VPC's ranges and no other", () => {
    expect(inputsOf(registered, "net-direct-connect")["amazonSideAsn"]).to.equal("64513");
    expect(inputsOf(registered, "net-direct-connect-vpc")).to.deep.equal({
      dxGatewayId: "net-direct-connect-id",
      associatedGatewayId: "net-sites-id",
      allowedPrefixes: ["10.64.0.0/16", "10.65.0.0/16"],
    });
  });

  it("has learned routes shown only when the gateways are joined", () => {
    const joined = registered.named("net-direct-connect-vpc").urn;
    const shown = registered.ofType(Type.propagation);
    expect(shown).not.to.have.lengthOf(0);
    for (const { name, dependencies } of shown) expect(dependencies, name).to.include(joined);
  });

  it("puts a virtual interface on the connection that exists, with its key secret", () => {
    const { inputs, additionalSecretOutputs } = registered.named("net-seoul-gasan-interface");
    expect(inputs).to.deep.include({
      connectionId: "dxcon-fg5678gh",
      dxGatewayId: "net-direct-connect-id",
      addressFamily: "ipv4",
      vlan: 101,
      bgpAsn: 65010,
      amazonAddress: "169.254.30.1/30",
      customerAddress: "169.254.30.2/30",
      mtu: 9001,
    });
    expect(inputs["bgpAuthKey"]).to.be.an("object").that.includes({ value: "between-us" });
    expect(additionalSecretOutputs).to.deep.equal(["bgpAuthKey"]);
    expect(registered.all.some(({ name }) => name === "net-seoul-gasan")).to.equal(false);
  });

  it("orders the other connection and puts a virtual interface on it", () => {
    expect(inputsOf(registered, "net-seoul-pangyo")).to.include({
      location: "LGU",
      bandwidth: "10Gbps",
    });
    const { inputs } = registered.named("net-seoul-pangyo-interface");
    expect(inputs).to.include({ connectionId: "net-seoul-pangyo-id", vlan: 102 });
    expect(inputs).not.to.have.any.keys("bgpAuthKey", "amazonAddress", "mtu");
  });

  it("publishes connections, ordered or given", async () => {
    expect(await value(pulumi.all(network.connectionIds))).to.deep.equal({
      "seoul-gasan": "dxcon-fg5678gh",
      "seoul-pangyo": "net-seoul-pangyo-id",
    });
  });

  it("asks for as many prefixes as are said, and leaves AWS its default otherwise", async () => {
    const asked = await build(linked({ connectionId: "dxcon-a1", prefixAllocation: 250 }));
    const { inputs } = asked.registered.named("net-seoul-gasan-interface");
    expect(inputs["prefixPoolAllocatedCountIpv4"]).to.equal(250);
    expect(inputsOf(registered, "net-seoul-gasan-interface")).not.to.have.property(
      "prefixPoolAllocatedCountIpv4",
    );
  });

  it("accepts a hosted connection before it is used, and only when it is told to", async () => {
    const hosted = { connectionId: "dxcon-a1", hosted: "accept" } as const;
    const { registered } = await build(linked(hosted));
    expect(inputsOf(registered, "net-seoul-gasan-accepted")).to.deep.equal({
      connectionId: "dxcon-a1",
    });
    const { inputs, propertyDependencies } = registered.named("net-seoul-gasan-interface");
    expect(inputs["connectionId"]).to.equal("dxcon-a1");
    expect(propertyDependencies["connectionId"]?.join()).to.contain("net-seoul-gasan-accepted");
    const accepted = await build(linked({ ...hosted, hosted: "accepted" }));
    expect(accepted.registered.ofType(confirmation)).to.deep.equal([]);
    const waiting = await build(linked({ ...hosted, state: "ordered" }));
    expect(namesOf(waiting.registered, confirmation)).to.deep.equal(["net-seoul-gasan-accepted"]);
    expect(waiting.registered.ofType(virtualInterface)).to.deep.equal([]);
  });

  it("orders MACsec with the connection, and insists on it once the connection is there", async () => {
    const ask = async (changes: Partial<DirectConnectLinkArgs>) => {
      const { registered } = await build(
        linked({ location: "KINX", bandwidth: "10Gbps", ...changes }),
      );
      const { requestMacsec, encryptionMode } = inputsOf(registered, "net-seoul-gasan");
      return { requestMacsec, encryptionMode };
    };
    expect(await ask({ encryption: "macsec", state: "ordered" })).to.deep.equal({
      requestMacsec: true,
      encryptionMode: undefined,
    });
    expect(await ask({ encryption: "macsec", state: "available" })).to.deep.equal({
      requestMacsec: true,
      encryptionMode: "must_encrypt",
    });
    const plain = { requestMacsec: undefined, encryptionMode: undefined };
    expect(await ask({ encryption: "none" })).to.deep.equal(plain);
    expect(await ask({})).to.deep.equal(plain);
  });

  describe("while its connection is ordered", () => {
    const order = { location: "KINX", bandwidth: "10Gbps" };
    const ordered = linked(order);

    it("is nothing but the connection, with the gateway that it will end at", async () => {
      const { registered } = await build(ordered);
      const built = registered.all.filter(({ type }) => type.startsWith("aws:directconnect/"));
      expect(built.map(({ name }) => name)).to.have.members([
        "net-direct-connect",
        "net-direct-connect-vpc",
        "net-seoul-gasan",
      ]);
      expect(registered.all.some(({ name }) => name === "net-tunnel-logs")).to.equal(false);
    });

    it("gives what is known of it, and no alarm that could not be right", async () => {
      const { network, registered } = await build(ordered);
      expect(await value(pulumi.all(network.connectionIds))).to.deep.equal({
        "seoul-gasan": "net-seoul-gasan-id",
      });
      expect(await value(pulumi.all(network.routerFacts))).to.deep.equal({
        "seoul/gasan/connectionId": "net-seoul-gasan-id",
      });
      expect(namesOf(registered, Type.alarm)).to.deep.equal(["net-nat-a-ports"]);
      expect(network.alarms).to.have.length(1);
    });

    it("can be planned before anything exists", async () => {
      const { network, registered } = await build(ordered, { preview: true, create: undefined });
      expect(registered.named("net-seoul-gasan").inputs).to.include(order);
      expect(Object.keys(network.connectionIds)).to.deep.equal(["seoul-gasan"]);
    });

    it("adds the interface and its alarm afterwards, and touches nothing else", async () => {
      const before = listing((await build(ordered)).registered);
      const { registered } = await build(linked({ ...order, state: LinkState.Available }));
      const added = registered.all.filter(({ urn }) => !before.has(urn));
      expect(added.map(({ name }) => name)).to.deep.equal([
        "net-seoul-gasan-interface",
        "net-seoul-gasan-bgp-down",
      ]);
      const after = listing(registered);
      for (const [urn, inputs] of before) expect(after.get(urn), urn).to.deep.equal(inputs);
    });
  });
});
