import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../testing/harness";
import { LinkState, type HybridNetworkArgs } from "./arguments";
import type { HybridNetwork } from "./network";
import { build, inputsOf, large, listing, small, value, vpnSite } from "./testdata";

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
  it("waits with the virtual interface and its alarm while a connection is ordered", async () => {
    const link = { router: "edge-1", vlan: 101, location: "KINX", bandwidth: "10Gbps" };
    const site = (state?: LinkState): HybridNetworkArgs => ({
      ...small,
      sites: {
        seoul: { ...vpnSite, vpn: undefined, directConnect: { gasan: { ...link, state } } },
      },
    });
    const ordered = await build(site(LinkState.Ordered));
    const available = await build(site(LinkState.Available));
    const before = listing(ordered.registered);
    const added = available.registered.all.filter(({ urn }) => !before.has(urn));
    expect(added.map(({ name }) => name)).to.deep.equal([
      "net-seoul-gasan-interface",
      "net-seoul-gasan-bgp-down",
    ]);
    expect(ordered.registered.all.some(({ name }) => name === "net-tunnel-logs")).to.equal(false);
  });
});
