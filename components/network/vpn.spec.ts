import { expect } from "chai";
import type { Registrations } from "../../testing/harness";
import type { SiteArgs, VpnArgs } from "./site-arguments";
import { build, inputsOf, large, small, Type, vpnSite } from "./testdata";

describe("the VPN to a site", () => {
  let registered: Registrations;
  before(async () => {
    ({ registered } = await build(small));
  });

  it("learns the site's routes by BGP, through tunnels that agree only to strong algorithms", () => {
    expect(inputsOf(registered, "net-sites")).to.include({
      vpcId: "net-id",
      amazonSideAsn: "64512",
    });
    expect(inputsOf(registered, "net-seoul-edge-1")).to.include({
      type: "ipsec.1",
      bgpAsn: "65010",
      ipAddress: "203.0.113.10",
    });
    const connection = inputsOf(registered, "net-seoul-edge-1-vpn");
    expect(connection).to.include({
      vpnGatewayId: "net-sites-id",
      customerGatewayId: "net-seoul-edge-1-id",
      staticRoutesOnly: false,
      presharedKeyStorage: "SecretsManager",
    });
    for (const tunnel of ["tunnel1", "tunnel2"]) {
      expect(connection).to.deep.include({
        [`${tunnel}IkeVersions`]: ["ikev2"],
        [`${tunnel}Phase1EncryptionAlgorithms`]: ["AES256-GCM-16"],
        [`${tunnel}Phase1IntegrityAlgorithms`]: ["SHA2-384", "SHA2-512"],
        [`${tunnel}Phase1DhGroupNumbers`]: [20, 21],
        [`${tunnel}Phase2EncryptionAlgorithms`]: ["AES256-GCM-16"],
        [`${tunnel}Phase2IntegrityAlgorithms`]: ["SHA2-384", "SHA2-512"],
        [`${tunnel}Phase2DhGroupNumbers`]: [20, 21],
        [`${tunnel}DpdTimeoutAction`]: "restart",
        [`${tunnel}StartupAction`]: "start",
        [`${tunnel}LogOptions`]: {
          cloudwatchLogOptions: {
            logEnabled: true,
            logGroupArn: "arn:aws:mock:::LogGroup/net-tunnel-logs",
            logOutputFormat: "json",
          },
        },
      });
      expect(connection).not.to.have.any.keys(`${tunnel}InsideCidr`, `${tunnel}PresharedKey`);
    }
  });

  it("shows the site's routes to applications and data, not to the edge", () => {
    expect(
      registered.ofType(Type.propagation).map(({ inputs }) => inputs["routeTableId"]),
    ).to.deep.equal(["app-a", "data-a", "app-b", "data-b"].map((part) => `net-${part}-routes-id`));
  });

  it("has no gateway to sites when no site asks for a link", async () => {
    const quiet = { ...vpnSite, vpn: undefined };
    const { network, registered } = await build({ ...small, sites: { seoul: quiet } });
    expect(registered.all.filter(({ type }) => /vpn|directconnect/i.test(type))).to.deep.equal([]);
    expect(network.vpnConnectionIds).to.deep.equal({});
    expect(registered.all.some(({ name }) => name === "net-app-to-10.0.0.0/14")).to.equal(true);
  });

  it("uses the inside ranges that it was given, and lets AWS choose the others", async () => {
    const { registered } = await build(large);
    expect(inputsOf(registered, "net-seoul-edge-1-vpn")).to.include({
      tunnel1InsideCidr: "169.254.10.0/30",
      tunnel2InsideCidr: "169.254.11.0/30",
    });
    expect(inputsOf(registered, "net-seoul-edge-2-vpn")).not.to.have.any.keys(
      "tunnel1InsideCidr",
      "tunnel2InsideCidr",
    );
  });
  it("does otherwise in all tunnels what its site says, and in one tunnel what is said of it alone", async () => {
    const changed = (vpn: Partial<VpnArgs>) =>
      build({
        ...large,
        sites: {
          seoul: {
            ...large.sites?.["seoul"],
            vpn: { routers: ["edge-1", "edge-2"], ...vpn },
          } as SiteArgs,
        },
      });
    const before = inputsOf((await changed({})).registered, "net-seoul-edge-1-vpn");
    const { registered } = await changed({
      tunnels: { phase1DhGroupNumbers: [21], dpdTimeoutSeconds: 45, ikeVersions: undefined },
      exceptions: { "edge-1/2": { dpdTimeoutSeconds: 60, enableTunnelLifecycleControl: true } },
    });
    expect(inputsOf(registered, "net-seoul-edge-1-vpn")).to.deep.equal({
      ...before,
      tunnel1Phase1DhGroupNumbers: [21],
      tunnel2Phase1DhGroupNumbers: [21],
      tunnel1DpdTimeoutSeconds: 45,
      tunnel2DpdTimeoutSeconds: 60,
      tunnel2EnableTunnelLifecycleControl: true,
    });
    expect(inputsOf(registered, "net-seoul-edge-2-vpn")).to.include({
      tunnel1DpdTimeoutSeconds: 45,
      tunnel2DpdTimeoutSeconds: 45,
    });
  });
  it("writes long ASNs where AWS takes them", async () => {
    const { registered } = await build({
      ...large,
      amazonSideAsn: 4_200_000_000,
      sites: { seoul: { ...large.sites?.["seoul"], asn: 4_200_000_010 } as SiteArgs },
    });
    expect(inputsOf(registered, "net-sites")["amazonSideAsn"]).to.equal("4200000000");
    const router = inputsOf(registered, "net-seoul-edge-1");
    expect(router).to.include({ bgpAsnExtended: "4200000010" }).and.not.have.property("bgpAsn");
    const session = inputsOf(registered, "net-seoul-gasan-interface");
    expect(session).to.include({ bgpAsnLong: "4200000010" }).and.not.have.property("bgpAsn");
  });
});
