import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { HybridNetworkArgs } from "../arguments";
import type { SiteArgs } from "../site-arguments";
import { build, inputsOf, large, listing, namesOf, small, Type, value } from "../testdata";

const token = (name: string) =>
  `aws:ec2transitgateway/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
const seoul = large.sites?.["seoul"] as SiteArgs;
const { gasan, pangyo } = seoul.directConnect ?? {};
if (!gasan || !pangyo) throw new Error("the sample has no links");

/** The large sample at a transit gateway. */
const transit: HybridNetworkArgs = {
  ...large,
  attachment: "transit-gateway",
  linkAlarms: "full",
  sites: {
    seoul: {
      ...seoul,
      vpn: { routers: ["edge-1", "edge-2"] },
      directConnect: { gasan: { ...gasan, mtu: 8500 }, pangyo },
    },
  },
};

/** The same with tunnels inside its links. */
const encrypted: HybridNetworkArgs = {
  ...transit,
  transitGateway: { tunnelCidr: "10.128.0.0/24" },
  sites: {
    seoul: {
      ...seoul,
      vpn: { routers: ["edge-1"] },
      routers: {
        "edge-1": { address: "203.0.113.10", privateAddress: "10.0.255.1" },
        "edge-2": { address: "198.51.100.20", privateAddress: "10.0.255.2" },
      },
      directConnect: {
        gasan: { ...gasan, mtu: 8500, encryption: "private-ip-vpn" },
        pangyo: { ...pangyo, encryption: "private-ip-vpn" },
      },
    },
  },
};

const association = "aws:directconnect/gatewayAssociation:GatewayAssociation";
const share = "aws:ram/resourceShare:ResourceShare";

describe("a network at its own transit gateway", () => {
  let registered: Registrations;
  before(async () => {
    ({ registered } = await build(transit));
  });

  it("has a hub that does nothing by itself and uses all tunnels", () => {
    expect(inputsOf(registered, "net-transit-gateway")).to.deep.equal({
      amazonSideAsn: 64514,
      autoAcceptSharedAttachments: "disable",
      defaultRouteTableAssociation: "disable",
      defaultRouteTablePropagation: "disable",
      dnsSupport: "enable",
      vpnEcmpSupport: "enable",
      tags: { Team: "network", Name: "net-transit-gateway" },
    });
    expect(namesOf(registered, "aws:ec2/vpnGateway:VpnGateway")).to.deep.equal([]);
    expect(namesOf(registered, Type.propagation)).to.deep.equal([]);
    expect(namesOf(registered, share)).to.deep.equal([]);
  });

  it("is attached over a /28 of its own in every zone", () => {
    const subnets = ["a", "b", "c"].map((letter) => `net-transit-${letter}`);
    expect(
      subnets.map((name) => inputsOf(registered, name, Type.subnet)["cidrBlock"]),
    ).to.deep.equal(["10.64.22.0/28", "10.64.54.0/28", "10.64.86.0/28"]);
    expect(inputsOf(registered, "net-transit-gateway-vpc", token("VpcAttachment"))).to.deep.include(
      {
        transitGatewayId: "net-transit-gateway-id",
        vpcId: "net-id",
        subnetIds: subnets.map((name) => `${name}-id`),
        applianceModeSupport: "disable",
        transitGatewayDefaultRouteTableAssociation: false,
        transitGatewayDefaultRouteTablePropagation: false,
      },
    );
  });

  it("leads to the sites from all tiers but the edge, once it is attached", () => {
    const routes = registered.ofType(Type.route).filter(({ inputs }) => inputs["transitGatewayId"]);
    expect(routes.map(({ name }) => name)).to.deep.equal(
      ["a", "b", "c"].flatMap((letter) =>
        ["app", "data"].map((tier) => `net-${tier}-${letter}-to-10.0.0.0/14`),
      ),
    );
    const attachment = registered.named("net-transit-gateway-vpc", token("VpcAttachment"));
    for (const { dependencies } of routes) expect(dependencies).to.include(attachment.urn);
  });

  it("puts all that is attached into one table, both ways", () => {
    const members = [
      "net-seoul-edge-1-transit-vpn",
      "net-seoul-edge-2-transit-vpn",
      "net-transit-direct-connect",
      "net-transit-gateway-vpc",
    ];
    for (const kind of ["Association", "Propagation"]) {
      const type = token(`RouteTable${kind}`);
      expect(namesOf(registered, type)).to.deep.equal(
        members.map((name) => `${name}-${kind.toLowerCase()}`),
      );
      for (const { inputs } of registered.ofType(type)) {
        expect(inputs["transitGatewayRouteTableId"]).to.equal("net-transit-gateway-routes-id");
      }
    }
  });

  it("has tunnels that route with BGP, and links by transit interfaces", () => {
    const vpn = inputsOf(registered, "net-seoul-edge-1-transit-vpn");
    expect(vpn).to.include({
      transitGatewayId: "net-transit-gateway-id",
      customerGatewayId: "net-seoul-edge-1-id",
      staticRoutesOnly: false,
    });
    expect(vpn).not.to.have.any.keys("vpnGatewayId", "outsideIpAddressType");
    expect(
      namesOf(registered, "aws:directconnect/transitVirtualInterface:TransitVirtualInterface"),
    ).to.deep.equal(["net-seoul-gasan-transit-interface", "net-seoul-pangyo-transit-interface"]);
    expect(inputsOf(registered, "net-seoul-gasan-transit-interface")).to.deep.include({
      dxGatewayId: "net-transit-direct-connect-id",
      mtu: 8500,
    });
    expect(inputsOf(registered, "net-transit-direct-connect-hub", association)).to.deep.equal({
      dxGatewayId: "net-transit-direct-connect-id",
      associatedGatewayId: "net-transit-gateway-id",
      allowedPrefixes: ["10.64.0.0/16", "10.65.0.0/16"],
    });
  });

  it("watches tunnels and sessions as ever", () => {
    const alarms = namesOf(registered, Type.alarm);
    expect(alarms).to.include.members([
      "net-seoul-edge-1-transit-vpn-down",
      "net-seoul-edge-2-transit-tunnel-2-down",
      "net-seoul-gasan-bgp-down",
    ]);
    expect(inputsOf(registered, "net-seoul-gasan-prefixes-missing")["threshold"]).to.equal(1);
    const backup = registered.named("net-seoul-on-backup");
    expect(backup.propertyDependencies["alarmRule"]).to.have.lengthOf(6);
  });

  it("shows all of it at a first preview", async () => {
    const unknown = await build(transit, { preview: true, create: undefined });
    expect([...listing(unknown.registered).keys()].sort()).to.deep.equal(
      [...listing(registered).keys()].sort(),
    );
  });

  it("grows by a prefix named before another without touching what exists", async () => {
    const args = { ...small, attachment: "transit-gateway" } as const;
    const before = listing((await build(args)).registered);
    const prefixes = ["10.9.0.0/16", ...seoul.prefixes];
    const sites = {
      seoul: { ...seoul, prefixes, directConnect: {}, vpn: { routers: ["edge-1"] } },
    };
    const after = listing((await build({ ...args, sites })).registered);
    expect(after.size).to.be.greaterThan(before.size);
    for (const [urn, inputs] of before) expect(after.get(urn), urn).to.deep.equal(inputs);
  });

  it("grows by a zone in its attachment, in place, and nowhere else", async () => {
    const grown = await build({ ...transit, zones: ["d", "a", "b", "c"] });
    const after = listing(grown.registered);
    const changed = [...listing(registered)].filter(
      ([urn, inputs]) => JSON.stringify(after.get(urn)) !== JSON.stringify(inputs),
    );
    expect(changed.map(([urn]) => urn.split("::").at(-1))).to.deep.equal([
      "net-transit-gateway-vpc",
    ]);
  });

  it("keeps what others have written down where the network is protected", async () => {
    const kept = await build({ ...transit, protection: "protected" });
    const names = kept.registered.all.filter(({ protect }) => protect).map(({ name }) => name);
    expect(names).to.include.members([
      "net-transit-gateway",
      "net-transit-direct-connect",
      "net-seoul-gasan-transit-interface",
      "net-seoul-edge-1-transit-vpn",
    ]);
  });
});

describe("tunnels inside Direct Connect", () => {
  let registered: Registrations;
  before(async () => {
    ({ registered } = await build(encrypted));
  });

  it("run from a range of the hub to each router's private address", () => {
    expect(inputsOf(registered, "net-transit-gateway")["transitGatewayCidrBlocks"]).to.deep.equal([
      "10.128.0.0/24",
    ]);
    expect(inputsOf(registered, "net-seoul-edge-2-private")["ipAddress"]).to.equal("10.0.255.2");
    expect(inputsOf(registered, "net-seoul-edge-2-private-vpn")).to.include({
      customerGatewayId: "net-seoul-edge-2-private-id",
      outsideIpAddressType: "PrivateIpv4",
      staticRoutesOnly: false,
    });
    const { propertyDependencies } = registered.named("net-seoul-edge-2-private-vpn");
    expect(propertyDependencies["transportTransitGatewayAttachmentId"]).to.deep.equal([
      registered.named("net-transit-direct-connect-hub").urn,
    ]);
    expect(namesOf(registered, Type.vpn)).to.deep.equal([
      "net-seoul-edge-1-private-vpn",
      "net-seoul-edge-1-transit-vpn",
      "net-seoul-edge-2-private-vpn",
    ]);
  });

  it("are the only way: nothing leads past them", () => {
    expect(inputsOf(registered, "net-transit-direct-connect-hub")["allowedPrefixes"]).to.deep.equal(
      ["10.128.0.0/24"],
    );
    const table = (name: string) =>
      registered
        .ofType(token("RouteTablePropagation"))
        .filter(({ inputs }) => inputs["transitGatewayRouteTableId"] === `net-${name}-id`)
        .map(({ name: member }) => member);
    expect(table("transit-gateway-underlay")).to.deep.equal([
      "net-transit-direct-connect-propagation",
    ]);
    expect(table("transit-gateway-routes")).not.to.include(
      "net-transit-direct-connect-propagation",
    );
  });

  it("are what tells whether a site runs on backup, not the session beneath", () => {
    const watched = registered
      .named("net-seoul-on-backup")
      .propertyDependencies["alarmRule"]?.map((urn) => urn.split("::").at(-1));
    expect(watched?.sort()).to.deep.equal([
      "net-seoul-edge-1-private-tunnel-1-down",
      "net-seoul-edge-1-private-tunnel-2-down",
      "net-seoul-edge-1-transit-tunnel-1-down",
      "net-seoul-edge-1-transit-tunnel-2-down",
      "net-seoul-edge-2-private-tunnel-1-down",
      "net-seoul-edge-2-private-tunnel-2-down",
    ]);
  });
});

describe("a network at somebody else's transit gateway", () => {
  it("is attached and routes there, and makes nothing of the gateway's", async () => {
    const id = "tgw-0123456789abcdef0";
    const { network, registered } = await build({
      ...small,
      attachment: "transit-gateway",
      endpoints: ["systems-manager"],
      transitGateway: { id },
      sites: { seoul: { ...seoul, vpn: undefined, directConnect: {} } },
    });
    const ours = registered.all.filter(({ type }) => type.startsWith("aws:ec2transitgateway/"));
    expect(ours.map(({ name }) => name)).to.deep.equal(["net-transit-gateway-vpc"]);
    const attachment = inputsOf(registered, "net-transit-gateway-vpc");
    expect(attachment).to.include({ transitGatewayId: id, vpcId: "net-id" });
    expect(attachment).not.to.have.any.keys("transitGatewayDefaultRouteTableAssociation");
    for (const tier of ["app", "data", "endpoints"]) {
      const route = inputsOf(registered, `net-${tier}-a-to-10.0.0.0/14`);
      expect(route["transitGatewayId"]).to.equal(id);
    }
    const published = pulumi.all([network.transitGatewayId, network.transitAttachmentId]);
    expect(await value(published)).to.deep.equal([id, "net-transit-gateway-vpc-id"]);
  });
});

describe("a transit gateway that is shared", () => {
  const shareWith = async (...sharedWith: string[]) => {
    const args = {
      ...small,
      attachment: "transit-gateway",
      transitGateway: { sharedWith },
    } as const;
    return (await build(args)).registered;
  };

  it("is offered to each by name, outside the organisation only where accounts are", async () => {
    const ou = "arn:aws:organizations::210987654321:ou/o-a1b2c3/ou-x1-y2";
    const within = await shareWith(ou);
    expect(inputsOf(within, "net-transit-gateway-share", share)).to.deep.include({
      allowExternalPrincipals: false,
    });
    const registered = await shareWith(ou, "210987654321");
    expect(inputsOf(registered, "net-transit-gateway-share", share)).to.deep.include({
      allowExternalPrincipals: true,
    });
    expect(
      registered
        .ofType("aws:ram/principalAssociation:PrincipalAssociation")
        .map(({ name, inputs }) => [name, inputs["principal"]]),
    ).to.deep.equal([
      ["net-transit-gateway-share-o-a1b2c3-ou-x1-y2", ou],
      ["net-transit-gateway-share-210987654321", "210987654321"],
    ]);
  });
});

describe("a network that moves from one gateway to the other", () => {
  const pinned = (attachment: "virtual-private-gateway" | "transit-gateway") => ({
    seoul: {
      ...seoul,
      directConnect: {
        gasan: { ...gasan, attachment, mtu: 1500 },
        pangyo: { ...pangyo, attachment },
      },
    },
  });
  const from = "virtual-private-gateway";
  const to = "transit-gateway";
  const steps: HybridNetworkArgs[] = [
    { ...large, sites: pinned(from) },
    { ...large, sites: pinned(from), attachment: from, alongside: to },
    { ...large, sites: pinned(from), attachment: to, alongside: from },
    { ...large, sites: pinned(to), attachment: to, alongside: from },
  ];
  let stages: Map<string, unknown>[];
  before(async () => {
    stages = await Promise.all(steps.map(async (args) => listing((await build(args)).registered)));
  });
  const lost = (one: number, other: number) =>
    [...(stages[one] ?? [])].flatMap(([urn, inputs]) =>
      JSON.stringify(stages[other]?.get(urn)) === JSON.stringify(inputs)
        ? []
        : [urn.split("::").at(-1) ?? ""],
    );

  it("builds the new one without touching the old", () => {
    expect(lost(0, 1)).to.deep.equal([]);
    expect(stages[1]?.size).to.be.greaterThan(stages[0]?.size ?? 0);
  });

  it("then turns its routes, and nothing else", () => {
    expect(lost(1, 2)).to.deep.equal([]);
    const added = [...(stages[2]?.keys() ?? [])].filter((urn) => !stages[1]?.has(urn));
    expect(added.every((urn) => urn.includes("-to-10.0.0.0/14"))).to.equal(true);
    expect(added).to.have.lengthOf(6);
    expect(lost(2, 1)).to.have.lengthOf(6);
  });

  it("then moves its links, with tunnels at both gateways", () => {
    expect(lost(2, 3).sort()).to.deep.equal([
      "net-direct-connect",
      "net-direct-connect-vpc",
      "net-seoul-gasan-bgp-down",
      "net-seoul-gasan-interface",
      "net-seoul-pangyo-bgp-down",
      "net-seoul-pangyo-interface",
    ]);
  });
});
