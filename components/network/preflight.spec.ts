import { expect } from "chai";
import type { HybridNetworkArgs } from "./arguments";
import type { DirectConnectLinkArgs, VpnArgs } from "./site-arguments";
import { link, network, ordered, refused, site, withLink, withSite } from "./testdata-arguments";
import { networkProblems } from "./validate";

/** A network whose site has this VPN. */
const withVpn = (changes: Partial<VpnArgs>) =>
  withSite({ vpn: { routers: ["edge-1", "edge-2"], ...changes } });

/** Links by name, each on a connection of its own. */
const links = (count: number, changes: Partial<DirectConnectLinkArgs> = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `link-${index}`,
      link({ connectionId: `dxcon-${index}`, ...changes }),
    ]),
  );

const macsec = { ...ordered, encryption: "macsec" } as const;
const session = (third: number) => ({
  amazonAddress: `169.254.${third}.1/30`,
  customerAddress: `169.254.${third}.2/30`,
});

describe("preflights of links", () => {
  /** What passes, what does not, and what is said of it. */
  const cases: [string, HybridNetworkArgs, HybridNetworkArgs, string][] = [
    [
      "phases of a tunnel that do not fit together",
      withVpn({ tunnels: { phase1LifetimeSeconds: 3_601 } }),
      withVpn({ tunnels: { phase1LifetimeSeconds: 3_600 } }),
      "sites.seoul.vpn.tunnels: phase2LifetimeSeconds is 3600 and phase1LifetimeSeconds 3600",
    ],
    [
      "an exception that is out of range, by its tunnel",
      withVpn({ exceptions: { "edge-2/1": { dpdTimeoutSeconds: 30 } } }),
      withVpn({ exceptions: { "edge-2/1": { dpdTimeoutSeconds: 29 } } }),
      "sites.seoul.vpn.exceptions.edge-2/1: dpdTimeoutSeconds is 29",
    ],
    [
      "an exception that does not fit what its site says of all tunnels",
      withVpn({
        tunnels: { rekeyMarginTimeSeconds: 900 },
        exceptions: { "edge-1/2": { phase2LifetimeSeconds: 1_800 } },
      }),
      withVpn({
        tunnels: { rekeyMarginTimeSeconds: 900 },
        exceptions: { "edge-1/2": { phase2LifetimeSeconds: 1_799 } },
      }),
      "exceptions.edge-1/2: rekeyMarginTimeSeconds is 900",
    ],
    [
      "a tunnel that AWS shall start with IKEv1",
      withVpn({ tunnels: { ikeVersions: ["ikev1"], startupAction: "add" } }),
      withVpn({ tunnels: { ikeVersions: ["ikev1"] } }),
      "needs IKEv2",
    ],
    [
      "an exception for a tunnel that is not there",
      withVpn({ exceptions: { "edge-1/1": {} } }),
      withVpn({ exceptions: { "edge-1/3": {} } }),
      "exceptions.edge-1/3: there is no such tunnel; the site has edge-1/1, edge-1/2, edge-2/1",
    ],
    [
      "MACsec on a connection that cannot",
      withLink(macsec),
      withLink({ ...macsec, bandwidth: "1Gbps" }),
      "MACsec is not to be had on 1Gbps: 10Gbps, 100Gbps, 400Gbps",
    ],
    [
      "MACsec on a connection that was ordered elsewhere",
      withLink({ encryption: "none" }),
      withLink({ encryption: "macsec" }),
      "encryption of dxcon-fg5678gh is set where that connection was ordered",
    ],
    [
      "an encryption that does not exist",
      withLink(macsec),
      withLink({ ...ordered, encryption: "ipsec" as DirectConnectLinkArgs["encryption"] }),
      'encryption "ipsec" does not exist; none or macsec',
    ],
    [
      "a hosted connection without its id",
      withLink({ hosted: "accept" }),
      withLink({ ...ordered, hosted: "accept" }),
      "hosted is of a connection that a partner offers",
    ],
    [
      "a group of connections as a hosted one",
      withLink({ hosted: "accepted" }),
      withLink({ connectionId: "dxlag-ab12", hosted: "accepted" }),
      "dxlag-ab12 is a group of connections",
    ],
    [
      "a word for hosted connections that does not exist",
      withLink({ hosted: "accepted" }),
      withLink({ hosted: "yes" as DirectConnectLinkArgs["hosted"] }),
      "accept or accepted",
    ],
    [
      "a second interface on a hosted connection",
      withSite({ directConnect: { one: link(), two: link({ vlan: 102 }) } }),
      withSite({ directConnect: { one: link(), two: link({ vlan: 102, hosted: "accepted" }) } }),
      "seoul-one, seoul-two share dxcon-fg5678gh, and a hosted connection carries 1",
    ],
    [
      "an allocation that does not exist",
      withLink({ prefixAllocation: 1_000 }),
      withLink({ prefixAllocation: 1_001 }),
      "1001 prefixes cannot be allocated",
    ],
    [
      "more prefixes than an interface takes",
      withSite({
        prefixes: ["10.0.0.0/14"],
        directConnect: { gasan: link({ prefixAllocation: 1 }) },
      }),
      withSite({
        prefixes: ["10.0.0.0/14", "10.8.0.0/16"],
        directConnect: { gasan: link({ prefixAllocation: 1 }) },
      }),
      "directConnect.gasan: the site announces 2 prefixes and the interface takes 1",
    ],
    [
      "more prefixes than a gateway takes from all links",
      withSite({ directConnect: links(10, { prefixAllocation: 1_000 }) }),
      withSite({ directConnect: links(11, { prefixAllocation: 1_000 }) }),
      "allocated 11000 prefixes together",
    ],
    [
      "more links than a gateway holds",
      withSite({ directConnect: links(30) }),
      withSite({ directConnect: links(31) }),
      "there are 31 Direct Connect links",
    ],
    [
      "a session in the range of a tunnel",
      withLink(session(30)),
      withLink(session(10)),
      "169.254.10.0/30 of a tunnel to seoul/edge-1 and 169.254.10.0/30 of the session of seoul-gasan",
    ],
    [
      "two sessions in one range",
      withSite({
        directConnect: { one: link(session(30)), two: link({ ...session(31), vlan: 2 }) },
      }),
      withSite({
        directConnect: { one: link(session(30)), two: link({ ...session(30), vlan: 2 }) },
      }),
      "of the session of seoul-one and 169.254.30.0/30 of the session of seoul-two overlap",
    ],
    [
      "a session in a range of the VPC",
      withLink({ amazonAddress: "10.128.0.1/30", customerAddress: "10.128.0.2/30" }),
      withLink({ amazonAddress: "10.64.9.1/30", customerAddress: "10.64.9.2/30" }),
      "10.64.0.0/16 of the VPC and 10.64.9.0/30 of the session of seoul-gasan",
    ],
  ];
  for (const [what, passing, failing, problem] of cases) {
    it(`refuse ${what}`, () => {
      expect(networkProblems(passing)).to.deep.equal([]);
      refused(failing, problem);
    });
  }

  it("let at most the ranges that a VPC can have be announced", () => {
    const secondaryCidrs = (count: number) =>
      Array.from({ length: count }, (_, index) => `10.${100 + index}.0.0/16`);
    expect(networkProblems(network({ secondaryCidrs: secondaryCidrs(49) }))).to.deep.equal([]);
    refused(network({ secondaryCidrs: secondaryCidrs(50) }), "the VPC has 51 ranges to announce");
    const quiet = { seoul: site({ directConnect: {} }) };
    const many = network({ secondaryCidrs: secondaryCidrs(50), sites: quiet });
    expect(networkProblems(many)).to.deep.equal([]);
  });

  it("say a problem of all tunnels once, however many exceptions there are", () => {
    const broken = { dpdTimeoutSeconds: 1 };
    const exceptions = { "edge-1/1": { replayWindowSize: 64 }, "edge-1/2": {} };
    refused(withVpn({ tunnels: broken, exceptions }), "vpn.tunnels: dpdTimeoutSeconds is 1");
  });
});
