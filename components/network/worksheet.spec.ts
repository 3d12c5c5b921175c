import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Created } from "../../plan/record/monitor";
import type { PlannedResource } from "../../plan/record/resource";
import { created } from "../../testing/strict-mock";
import type { HybridNetworkArgs } from "./arguments";
import type { SiteArgs } from "./site-arguments";
import { build, large, small, value } from "./testdata";
import { unknown } from "./worksheet-markdown";
import { routerWorksheet, type Known } from "./worksheet";

const seoul = large.sites?.["seoul"] as SiteArgs;
const sheet = (router: string, known?: Known, network: HybridNetworkArgs = large) =>
  routerWorksheet(network, { site: "seoul", router }, known);
const withSeoul = (changes: Partial<SiteArgs>): HybridNetworkArgs => ({
  ...large,
  sites: { seoul: { ...seoul, ...changes } },
});

/** The row of a table that starts with a label. */
const row = (text: string, label: string) =>
  text
    .split("\n")
    .find((line) => line.startsWith(`| ${label} |`))
    ?.split(" | ")
    .slice(1)
    .join(" | ")
    .replace(/ \|$/, "");

describe("the worksheet of a router", () => {
  it("is known before `up` as far as the arguments say it", () => {
    const text = sheet("edge-1");
    expect(text).to.match(/^# Router edge-1 of seoul\n\nMade from the stack.s settings. What AWS/);
    expect(row(text, "Public address")).to.equal("203.0.113.10");
    expect(row(text, "Own ASN")).to.equal("65010");
    expect(row(text, "ASN of AWS over Direct Connect")).to.equal("64513");
    expect(row(text, "ASN of AWS over the VPN")).to.equal("64512");
    expect(row(text, "VLAN (802.1Q)")).to.equal("101");
    expect(row(text, "Address of the router")).to.equal("169.254.30.2/30");
    expect(row(text, "Address of AWS, the BGP neighbour")).to.equal("169.254.30.1/30");
    expect(row(text, "BGP timers")).to.contain("hold 90 s, keepalive 30 s");
    expect(row(text, "BFD")).to.equal("300 ms × 3");
    expect(row(text, "Community on what is announced")).to.contain("7224:7300 (high)");
    expect(row(text, "MTU")).to.contain("9001; 1500 for hosts");
    expect(row(text, "Inside address of AWS, the BGP neighbour")).to.equal(
      "169.254.10.1 | 169.254.11.1",
    );
    expect(row(text, "Inside address of the router")).to.equal("169.254.10.2 | 169.254.11.2");
    expect(row(text, "Outside address of AWS")).to.equal(`${unknown} | ${unknown}`);
    expect(text).to.contain("MTU 1446, TCP MSS clamped to 1406");
    expect(text).to.contain(`its ARN is ${unknown}`);
  });

  it("names what to announce and what to expect, the same on every session", () => {
    const text = sheet("edge-1");
    const prefixes = text.slice(text.indexOf("## Prefixes"), text.indexOf("## Direct Connect"));
    expect(prefixes.match(/^- .*/gm)).to.deep.equal([
      "- 10.0.0.0/14",
      "- 10.64.0.0/16",
      "- 10.65.0.0/16",
    ]);
  });

  it("shows the profile of each tunnel as it is built", () => {
    const vpn = {
      routers: ["edge-1"],
      tunnels: { phase2LifetimeSeconds: 1_800 },
      exceptions: { "edge-1/2": { dpdTimeoutSeconds: 60, startupAction: "add" } },
    };
    const text = sheet("edge-1", {}, withSeoul({ vpn }));
    expect(row(text, "IKE")).to.equal("ikev2 | ikev2");
    const phase1 = "AES256-GCM-16; SHA2-384 or SHA2-512; group 20 or 21; 28800 s";
    expect(row(text, "Phase 1 (IKE)")).to.equal(`${phase1} | ${phase1}`);
    expect(row(text, "Phase 2 (IPsec, ESP tunnel mode)")).to.contain("group 20 or 21; 1800 s;");
    expect(row(text, "Dead peer detection")).to.equal(
      "after 30 s; then AWS: restart | after 60 s; then AWS: restart",
    );
    expect(row(text, "Started by")).to.equal("AWS and the router | the router");
    expect(row(text, "Inside address of the router")).to.equal(`${unknown} | ${unknown}`);
  });

  it("says which way comes first, this router's before the others'", () => {
    const order = (router: string) => sheet(router).match(/^\d\. .*/gm) ?? [];
    expect(order("edge-2").map((line) => line.replace(/:.*/, ""))).to.deep.equal([
      "1. Direct Connect pangyo, this router",
      "2. Direct Connect gasan, router edge-1",
      "3. VPN tunnel 1, this router",
      "4. VPN tunnel 2, this router",
      "5. VPN tunnel 1, router edge-1",
      "6. VPN tunnel 2, router edge-1",
    ]);
    expect(order("edge-1")[0]).to.contain("Direct Connect gasan, this router");
  });

  it("names secrets and never prints them", () => {
    const text = sheet("edge-1", { secretNames: { "seoul-gasan": "seoul-gasan-bgp" } });
    expect(row(text, "BGP key (MD5)")).to.equal(
      "secret `seoul-gasan-bgp` of the stack's configuration",
    );
    const plain = withSeoul({
      directConnect: {
        gasan: { router: "edge-1", vlan: 1, connectionId: "dxcon-1", authKey: "hush-hush" },
      },
    });
    expect(sheet("edge-1", {}, plain)).not.to.contain("hush-hush");
    expect(row(sheet("edge-2"), "BGP key (MD5)")).to.contain("made by AWS");
  });

  it("says of a link that is ordered that it is not in use, and how a link is had and encrypted", () => {
    const directConnect: SiteArgs["directConnect"] = {
      gasan: {
        router: "edge-1",
        vlan: 7,
        location: "KINX",
        bandwidth: "10Gbps",
        encryption: "macsec",
        state: "ordered",
      },
      pangyo: {
        router: "edge-1",
        vlan: 8,
        connectionId: "dxcon-9",
        hosted: "accept",
        prefixAllocation: 200,
      },
    };
    const text = sheet("edge-1", {}, withSeoul({ directConnect }));
    expect(text).to.contain("**Ordered, not in use yet.**");
    expect(text).to.contain(
      "Direct Connect gasan, this router: local preference 300 (ordered, not",
    );
    expect(text).to.contain(`| Connection | ${unknown} (KINX, 10Gbps) |`);
    expect(text).to.contain("| Connection | dxcon-9 (hosted by a partner, accepted here) |");
    expect(text).to.contain("| Encryption | MACsec, and nothing passes without it.");
    expect(text).to.contain("| Prefixes that AWS takes | 200 at most;");
    expect(text).to.contain("| MTU | 1500 |");
  });

  it("is complete with what the network publishes", async () => {
    // AWS also chooses the ends of tunnels and sessions that nobody has chosen.
    const chosen: Record<string, Record<string, string>> = {
      PrivateVirtualInterface: {
        amazonAddress: "169.254.40.1/30",
        customerAddress: "169.254.40.2/30",
      },
      VpnConnection: {
        tunnel1VgwInsideAddress: "169.254.41.1",
        tunnel1CgwInsideAddress: "169.254.41.2",
        tunnel2VgwInsideAddress: "169.254.42.1",
        tunnel2CgwInsideAddress: "169.254.42.2",
      },
    };
    const create = (resource: PlannedResource): Created => {
      const answer = created(resource);
      const ends = chosen[resource.type.split(":").pop() ?? ""];
      return { ...answer, outputs: { ...ends, ...answer.outputs } };
    };
    const { network } = await build(large, { create });
    const facts = await value(pulumi.all(network.routerFacts));
    for (const router of ["edge-1", "edge-2"]) {
      const text = sheet(router, { facts });
      expect(text.split("\n").filter((line) => line.includes(unknown))).to.deep.equal([]);
      expect(text).to.contain("All of it is known.");
      expect(text).to.contain(facts[`seoul/${router}/keyArn`]);
      expect(row(text, "Outside address of AWS")).to.equal(
        [1, 2].map((n) => facts[`seoul/${router}/tunnel${n}/outsideAddress`]).join(" | "),
      );
    }
    expect(sheet("edge-2", { facts })).to.contain("net-seoul-pangyo-id (LGU, 10Gbps)");
  });

  it("has only what there is", () => {
    const vpnOnly = routerWorksheet(small, { site: "seoul", router: "edge-1" });
    expect(vpnOnly).not.to.contain("## Direct Connect").and.not.contain("AWS prefers");
    const directOnly = sheet("edge-1", {}, withSeoul({ vpn: undefined }));
    expect(directOnly).not.to.contain("## VPN").and.not.contain("prepend");
    const idle = withSeoul({ vpn: undefined, directConnect: {} });
    expect(sheet("edge-1", {}, idle)).to.contain("there is nothing to set");
  });

  describe("at a transit gateway", () => {
    const links = seoul.directConnect ?? {};
    const all = (changes: object) =>
      Object.fromEntries(
        Object.entries(links).map(([name, link]) => [name, { ...link, mtu: 1500, ...changes }]),
      );
    const transit = (changes: Partial<HybridNetworkArgs>, more: Partial<SiteArgs> = {}) => ({
      ...withSeoul({
        directConnect: all({}),
        vpn: {
          routers: ["edge-1"],
          transitInsideCidrs: { "edge-1": ["169.254.20.0/30", "169.254.21.0/30"] },
        },
        ...more,
      }),
      attachment: "transit-gateway" as const,
      ...changes,
    });

    it("uses all tunnels at once, with the numbers and ranges of that gateway", () => {
      const text = sheet("edge-1", {}, transit({}));
      expect(row(text, "ASN of AWS over the VPN to the transit gateway")).to.equal("64514");
      expect(text).not.to.contain("| ASN of AWS over the VPN |");
      expect(text).to.contain("## VPN tunnels to the transit gateway");
      expect(row(text, "Inside address of the router")).to.equal("169.254.20.2 | 169.254.21.2");
      expect(text).to.contain(
        "3. Both VPN tunnels to the transit gateway, this router: local preference 200",
      );
      expect(text).to.contain("(ECMP)").and.not.contain("prepend the own ASN");
      const facts = { "seoul/edge-1/transit/tunnel1/outsideAddress": "192.0.2.77" };
      expect(sheet("edge-1", { facts }, transit({}))).to.contain("192.0.2.77");
    });

    it("puts the tunnels inside a link before those over the internet, and it alone beneath", () => {
      const routers = {
        "edge-1": { address: "203.0.113.10", privateAddress: "10.0.255.1" },
        "edge-2": { address: "198.51.100.20", privateAddress: "10.0.255.2" },
      };
      const directConnect = all({ encryption: "private-ip-vpn" });
      const text = sheet(
        "edge-1",
        {},
        transit({ transitGateway: { tunnelCidr: "10.128.0.0/24" } }, { routers, directConnect }),
      );
      expect(row(text, "Private address")).to.equal("10.0.255.1");
      expect(text).to.contain("`10.0.255.1/32` alone, and expect `10.128.0.0/24`");
      expect(text).to.contain("| Encryption | by the VPN tunnels inside it, and nothing else");
      expect(text).to.contain("## VPN tunnels inside Direct Connect");
      const order = text.slice(text.indexOf("## Failover order"));
      expect(order.match(/^\d\. .*preference \d+/gm)).to.deep.equal([
        "1. Both VPN tunnels inside Direct Connect, this router: local preference 300",
        "2. Both VPN tunnels inside Direct Connect, router edge-2: local preference 300",
        "3. Both VPN tunnels to the transit gateway, this router: local preference 200",
      ]);
    });

    it("puts what sites move from after what they move to", () => {
      const text = sheet(
        "edge-1",
        {},
        transit(
          { alongside: "virtual-private-gateway" },
          { directConnect: all({ attachment: "virtual-private-gateway" }) },
        ),
      );
      const order = text.slice(text.indexOf("## Failover order"));
      expect([...order.matchAll(/local preference (\d+)/g)].map(([, n]) => n)).to.deep.equal([
        "200",
        "90",
        "90",
        "80",
        "70",
      ]);
      expect(row(text, "ASN of AWS over the VPN")).to.equal("64512");
      expect(row(text, "ASN of AWS over the VPN to the transit gateway")).to.equal("64514");
    });
  });

  it("does not exist of a router that does not", () => {
    expect(() => sheet("edge-9")).to.throw('no router "edge-9" in a site "seoul"');
  });

  it("keeps a table whole whatever settings hold", () => {
    const odd = { router: "edge-1", vlan: 7, location: "a|b\nc", bandwidth: "1Gbps" };
    expect(sheet("edge-1", {}, withSeoul({ directConnect: { odd } }))).to.contain(
      "(a\\|b c, 1Gbps)",
    );
  });
});
