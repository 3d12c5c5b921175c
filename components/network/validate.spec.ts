import { expect } from "chai";
import type { Egress, HybridNetworkArgs } from "./arguments";
import { network, ordered, refused, site, withLink, withSite } from "./testdata-arguments";
import { networkProblems } from "./validate";

describe("networkProblems", () => {
  it("finds nothing wrong with a network that can be built", () => {
    expect(networkProblems(network())).to.deep.equal([]);
    expect(networkProblems(network({ sites: undefined }))).to.deep.equal([]);
    expect(networkProblems(withLink(ordered))).to.deep.equal([]);
    expect(networkProblems(network({ secondaryCidrs: ["10.65.0.0/16"] }))).to.deep.equal([]);
  });

  it("gives every problem at once", () => {
    const problems = networkProblems({
      ...network({ cidr: "10.64.0.1/16", zones: ["z"] }),
      ...{ sites: { seoul: site({ asn: 0, prefixes: ["10.0.0.0"] }) } },
    });
    expect(problems.map((problem) => problem.split(":")[0])).to.deep.equal([
      "cidr",
      "zones",
      "sites.seoul.asn",
      "sites.seoul.prefixes",
    ]);
  });

  const alone: [string, HybridNetworkArgs, string][] = [
    ["a VPC that is too large", network({ cidr: "10.64.0.0/15" }), "from /16 to /28"],
    ["a VPC that is too small", network({ cidr: "10.64.0.0/24" }), "take a /22 or larger"],
    [
      "a further range of another kind",
      network({ secondaryCidrs: ["172.16.0.0/16"] }),
      "secondaryCidrs: ",
    ],
    ["no zone", network({ zones: [] }), "zones: none is given"],
    ["a zone without a slot", network({ zones: ["a", "i"] }), '"i" is not a zone letter'],
    ["a zone twice", network({ zones: ["a", "a"] }), '"a" is given twice'],
    ["an unknown way out", network({ egress: "proxy" as Egress }), '"proxy" is not a way out'],
    [
      "logs that are kept for odd times",
      network({ flowLogRetentionDays: 100 }),
      "flowLogRetentionDays",
    ],
    ["a public ASN on the amazon side", network({ amazonSideAsn: 100 }), "amazonSideAsn: 100"],
    [
      "one ASN for both of AWS's gateways",
      network({ directConnectAsn: 64512 }),
      "amazonSideAsn and directConnectAsn are all 64512",
    ],
    [
      "a site with AWS's ASN",
      withSite({ asn: 64513 }),
      "directConnectAsn and sites.seoul.asn are all 64513",
    ],
    [
      "a site inside the VPC",
      withSite({ prefixes: ["10.64.128.0/24"] }),
      '10.64.0.0/16 of the VPC and 10.64.128.0/24 of site "seoul" overlap',
    ],
    [
      "a further range inside a site",
      network({ secondaryCidrs: ["10.1.0.0/16"] }),
      'the VPC (secondaryCidrs) and 10.0.0.0/14 of site "seoul" overlap',
    ],
  ];
  for (const [what, args, problem] of alone) {
    it(`refuses ${what}`, () => {
      refused(args, problem);
    });
  }

  it("checks a further range by itself when the first one is ill-formed", () => {
    const problems = networkProblems(
      network({ cidr: "nonsense", secondaryCidrs: ["10.65.0.0/8"] }),
    );
    expect(problems.map((problem) => problem.split(":")[0])).to.deep.equal([
      "cidr",
      "secondaryCidrs",
    ]);
  });

  it("refuses names that come out as the same child", () => {
    const routers = (name: string, address: string) => ({ [name]: { address } });
    const quiet = { vpn: undefined, directConnect: {} };
    refused(
      network({
        sites: {
          seoul: site({ ...quiet, routers: routers("one-a", "203.0.113.1") }),
          "seoul-one": site({
            ...quiet,
            asn: 65011,
            prefixes: ["10.8.0.0/16"],
            routers: routers("a", "203.0.113.2"),
          }),
        },
      }),
      'two names come out as "seoul-one-a"',
    );
  });

  it("refuses more prefixes than a route table takes", () => {
    const prefixes = Array.from({ length: 101 }, (_, index) => `10.1.${index}.0/24`);
    const overVpn = withSite({ prefixes, directConnect: {} });
    refused(overVpn, "they announce 101 prefixes, and a route table takes 100");
  });
});
