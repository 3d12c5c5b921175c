import { expect } from "chai";
import type { HybridNetworkArgs } from "../arguments";
import type { DirectConnectLinkArgs, SiteArgs } from "../site-arguments";
import { link, network, ordered, refused, site } from "../testdata-arguments";
import { networkProblems } from "../validate";
import { announcementProblems } from "./link-problems";

/** A network at a transit gateway that can be built, with changes. */
const transit = (changes: Partial<HybridNetworkArgs> = {}, siteChanges: Partial<SiteArgs> = {}) =>
  network({
    attachment: "transit-gateway",
    sites: { seoul: site({ vpn: { routers: ["edge-1"] }, ...siteChanges }) },
    ...changes,
  });
const withLinks = (...links: Partial<DirectConnectLinkArgs>[]) => ({
  directConnect: Object.fromEntries(
    links.map((changes, n) => [`link-${n}`, link({ vlan: 100 + n, ...changes })]),
  ),
});
const encrypted = { encryption: "private-ip-vpn" } as const;
const routers = { "edge-1": { address: "203.0.113.10", privateAddress: "10.0.255.1" } };
const range = { transitGateway: { tunnelCidr: "10.128.0.0/24" } };
const hub = { transitGateway: { id: "tgw-0123456789abcdef0" } };
const noLinks = { vpn: undefined, directConnect: {} };

const passes = (args: HybridNetworkArgs) => {
  expect(networkProblems(args)).to.deep.equal([]);
};

describe("what joins the VPC to its sites", () => {
  it("is one of two, and the other one besides", () => {
    passes(transit());
    refused(network({ attachment: "peering" as "transit-gateway" }), 'attachment: "peering" does');
    refused(transit({ alongside: "transit-gateway" }), "is the attachment already");
    passes(
      transit(
        { alongside: "virtual-private-gateway" },
        withLinks({ attachment: "virtual-private-gateway" }),
      ),
    );
  });

  it("has a block of its own only where it is", () => {
    passes(transit({ transitGateway: { asn: 64600 } }));
    refused(network({ transitGateway: { asn: 64600 } }), "transitGateway: there is none");
  });

  it("has a number of its own", () => {
    passes(transit({ transitGateway: { asn: 64601 } }));
    refused(transit({ transitGateway: { asn: 64513 } }), "directConnectAsn and transitGateway.asn");
    refused(transit({}, { asn: 64514 }), "transitGateway.asn and sites.seoul.asn are all 64514");
    refused(transit({ transitGateway: { asn: 7224 } }), "cannot be an ASN of the amazon side");
    passes(network({ sites: { seoul: site({ asn: 64514 }) } }));
  });

  it("is shared with accounts and organisations", () => {
    const shared = (...sharedWith: string[]) => transit({ transitGateway: { sharedWith } });
    const organisation = "arn:aws:organizations::210987654321:organization/o-a1b2c3";
    passes(
      shared(
        "210987654321",
        organisation,
        "arn:aws:organizations::210987654321:ou/o-a1b2c3/ou-x1-y2",
      ),
    );
    refused(shared("everybody"), "neither an account id of 12 digits nor the ARN");
    refused(shared("123456789012"), "is the account of this network");
    refused(shared(organisation, organisation), "is given twice");
  });

  it("leaves links to the owner of somebody else's gateway", () => {
    passes(transit(hub, noLinks));
    refused(transit(hub, { directConnect: {} }), "sites.seoul.vpn: the links of somebody else's");
    refused(transit(hub, { ...noLinks, ...withLinks({}) }), "its owner makes its links");
    refused(transit({ transitGateway: { id: "tgw-1" } }, noLinks), '"tgw-1" is not the id');
    refused(
      transit({ transitGateway: { ...hub.transitGateway, asn: 64600 } }, noLinks),
      "transitGateway.asn: is decided by the owner of tgw-0123456789abcdef0",
    );
    passes(
      transit(
        { ...hub, alongside: "virtual-private-gateway" },
        withLinks({ attachment: "virtual-private-gateway" }),
      ),
    );
  });
});

describe("links to a transit gateway", () => {
  it("lead to a gateway that is there, and say which while there are two", () => {
    refused(
      network({ sites: { seoul: site(withLinks({ attachment: "transit-gateway" })) } }),
      "which this network does not have",
    );
    refused(transit({ alongside: "virtual-private-gateway" }), "say in attachment which one");
  });

  it("have frames of their own size", () => {
    passes(transit({}, withLinks({ mtu: 8500 })));
    refused(transit({}, withLinks({ mtu: 9001 })), "not possible on a transit interface");
    refused(
      network({ sites: { seoul: site(withLinks({ mtu: 8500 })) } }),
      "on a private interface",
    );
  });

  it("are four at most on a connection, and one on a hosted one", () => {
    passes(transit({}, withLinks({}, {}, {}, {})));
    refused(transit({}, withLinks({}, {}, {}, {}, {})), "carries 4 of them");
    const hosted = { hosted: "accepted" } as const;
    refused(transit({}, withLinks(hosted, hosted)), "a hosted connection carries 1 of them");
  });

  it("keep ranges inside tunnels by the gateway that these end at", () => {
    const ranges = { "edge-1": ["169.254.10.0/30", "169.254.11.0/30"] };
    const others = { "edge-1": ["169.254.12.0/30", "169.254.13.0/30"] };
    const vpn = (changes: object) => ({ vpn: { routers: ["edge-1"], ...changes } });
    passes(transit({}, vpn({ transitInsideCidrs: ranges })));
    refused(transit({}, vpn({ insideCidrs: ranges })), "say transitInsideCidrs");
    refused(
      network({ sites: { seoul: site(vpn({ transitInsideCidrs: ranges })) } }),
      "say insideCidrs",
    );
    const both = { alongside: "virtual-private-gateway", sites: undefined } as const;
    const at = (changes: object) =>
      transit({ ...both, sites: { seoul: site({ ...vpn(changes), directConnect: {} }) } });
    passes(at({ insideCidrs: ranges, transitInsideCidrs: others }));
    refused(
      at({
        insideCidrs: ranges,
        transitInsideCidrs: { "edge-1": [ranges["edge-1"][0], "169.254.13.0/30"] },
      }),
      "overlap",
    );
    refused(transit({}, vpn({ transitInsideCidrs: { "edge-9": ranges["edge-1"] } })), '"edge-9"');
  });

  it("come out with names of their own", () => {
    const clash = {
      routers: { edge: { address: "203.0.113.10" }, "edge-transit": { address: "203.0.113.11" } },
      vpn: { routers: ["edge"] },
      directConnect: {},
    };
    passes(transit({}, clash));
    const second = site({
      routers: { x: { address: "192.0.2.9" } },
      asn: 65011,
      prefixes: ["10.8.0.0/16"],
      vpn: { routers: ["x"] },
      directConnect: {},
    });
    refused(
      transit({
        sites: {
          a: site({ ...clash, asn: 65012, vpn: { routers: ["edge", "edge-transit"] } }),
          b: second,
        },
        alongside: "virtual-private-gateway",
      }),
      'two names come out as "a-edge-transit"',
    );
  });

  it("announce two hundred ranges at most, word for word", () => {
    const args = transit();
    expect(announcementProblems(200, args)).to.deep.equal([]);
    expect(announcementProblems(201, args)[0]?.message).to.contain("201 ranges would be announced");
    expect(announcementProblems(201, transit({}, { directConnect: {} }))).to.deep.equal([]);
  });

  it("take more prefixes than a virtual private gateway announces into a table", () => {
    const prefixes = Array.from({ length: 101 }, (_, n) => `10.0.${n}.0/24`);
    const many = { prefixes, directConnect: {} };
    passes(transit({}, many));
    refused(network({ sites: { seoul: site(many) } }), "a route table takes 100");
  });
});

describe("tunnels inside Direct Connect", () => {
  it("end at private addresses of both sides", () => {
    passes(transit(range, { routers, ...withLinks(encrypted) }));
    refused(transit({}, { routers, ...withLinks(encrypted) }), "transitGateway.tunnelCidr: it is");
    refused(
      transit(range, withLinks(encrypted)),
      "sites.seoul.routers.edge-1.privateAddress: it is needed",
    );
    const outside = { "edge-1": { address: "203.0.113.10", privateAddress: "10.99.0.1" } };
    refused(
      transit(range, { routers: outside, ...withLinks(encrypted) }),
      "10.99.0.1 is not in the site's prefixes, 10.0.0.0/14",
    );
  });

  it("have a range that nothing else has", () => {
    const at = (tunnelCidr: string) =>
      transit({ transitGateway: { tunnelCidr } }, { routers, ...withLinks(encrypted) });
    refused(at("10.128.0.0/25"), "is too small: a /24 or larger");
    refused(at("203.0.113.0/24"), "is not private");
    refused(at("10.64.9.0/24"), "of the transit gateway (tunnelCidr) overlap");
  });

  it("are for a transit gateway, and for all links there or none", () => {
    refused(
      network({ sites: { seoul: site({ routers, ...withLinks(encrypted) }) } }),
      "is for links to a transit-gateway",
    );
    const args = (second: Partial<DirectConnectLinkArgs>) =>
      transit(range, { routers, ...withLinks(encrypted, { connectionId: "dxcon-b1", ...second }) });
    passes(args(encrypted));
    refused(args({}), "all of them have it, or none");
    refused(args({ ...ordered, encryption: "macsec" }), "all of them have it, or none");
  });

  it("leave the prefixes of the site out of the session beneath them", () => {
    const prefixes = Array.from({ length: 60 }, (_, n) => `10.0.${n}.0/24`);
    const at = (changes: Partial<DirectConnectLinkArgs>) =>
      transit(range, {
        prefixes: [...prefixes, "10.0.255.0/24"],
        routers,
        ...withLinks({ prefixAllocation: 50, ...changes }),
      });
    passes(at(encrypted));
    refused(at({}), "the site announces 61 prefixes and the interface takes 50");
  });
});
