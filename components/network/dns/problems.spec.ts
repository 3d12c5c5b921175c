import { expect } from "chai";
import fc from "fast-check";
import type { HybridNetworkArgs } from "../arguments";
import { networkProblems } from "../validate";
import type { DnsArgs, FirewallFailure, InboundDns, SiteDnsArgs } from "./arguments";
import { answering, busan, everything, hybrid } from "./testdata";

const withDns = (changes: Partial<DnsArgs>) => hybrid({ ...everything, ...changes });
const withSite = (changes: Partial<SiteDnsArgs>, dns = everything) =>
  hybrid(dns, {
    seoul: {
      ...answering,
      dns: { domains: ["corp.example.com"], resolvers: ["10.0.0.53"], ...changes },
    },
  });
const forwarding = (...domains: string[]) => withSite({ domains });
const asking = (...resolvers: string[]) => withSite({ resolvers });

describe("dnsProblems", () => {
  const right: [string, HybridNetworkArgs][] = [
    ["everything at once", hybrid()],
    ["a zone alone, in one zone, without a site", { ...hybrid({ zone: "a.b" }, {}), zones: ["a"] }],
    ["forwarding alone", hybrid({})],
    ["a firewall that fails open", withDns({ firewall: { block: ["a.b"], failure: "open" } })],
    ["two sites, one with a domain below the other's", hybrid(everything, nested())],
    ["a reverse domain of the site", forwarding("0.10.in-addr.arpa")],
    ["a reverse domain that is wider than the VPC", forwarding("10.in-addr.arpa")],
    ["a sibling of the zone", forwarding("badaws.example.com")],
    [
      "a blocked name below a forwarded domain",
      withDns({ firewall: blocking("x.corp.example.com") }),
    ],
  ];
  for (const [what, args] of right) {
    it(`takes ${what}`, () => {
      expect(networkProblems(args)).to.deep.equal([]);
    });
  }

  const wrong: [string, HybridNetworkArgs, string][] = [
    ["an ill-formed zone", withDns({ zone: "Aws.example.com" }), 'dns.zone: "Aws.example.com"'],
    ["a zone of AWS's", withDns({ zone: "s3.amazonaws.com" }), "dns.zone: s3.amazonaws.com would"],
    [
      "an unknown word for inbound",
      withDns({ inbound: "all" as InboundDns }),
      'dns.inbound: "all"',
    ],
    ["logs that are kept for odd times", withDns({ queryLogRetentionDays: 2 }), "dns.queryLogRet"],
    ["a firewall without anything", withDns({ firewall: {} }), "dns.firewall: names no domain"],
    ["an empty block list", withDns({ firewall: blocking() }), "dns.firewall: names no domain"],
    ["an ill-formed blocked domain", withDns({ firewall: blocking("*.a.b") }), '"*.a.b" is not a'],
    ["a domain blocked twice", withDns({ firewall: blocking("a.b", "a.b") }), "a.b is given twice"],
    [
      "an unknown word for failure",
      withDns({ firewall: { block: ["a.b"], failure: "ajar" as FirewallFailure } }),
      'dns.firewall.failure: "ajar" is not one of closed, open',
    ],
    [
      "a firewall that blocks the zone",
      withDns({ firewall: blocking("aws.example.com") }),
      "dns.firewall.block[0]: aws.example.com blocks aws.example.com, which the platform's own zone answers",
    ],
    [
      "a firewall that blocks a forwarded domain",
      hybrid({ firewall: blocking("example.com") }),
      "example.com blocks corp.example.com, which site seoul answers",
    ],
    [
      "inbound queries without a site",
      hybrid(everything, {}),
      "dns.inbound: admits the sites' prefixes, and there is no site",
    ],
    ["endpoints in one zone", { ...hybrid(), zones: ["a"] }, "zones: has 1"],
    [
      "endpoints in seven zones",
      { ...hybrid(), zones: ["a", "b", "c", "d", "e", "f", "g"] },
      "from 2 to 6",
    ],
    ["no domain", forwarding(), "sites.seoul.dns.domains: none is given"],
    ["an ill-formed domain", forwarding("corp"), 'sites.seoul.dns.domains: "corp" is not a domain'],
    ["no resolver", asking(), "0 are given; from 1 to 6"],
    ["seven resolvers", asking(...[1, 2, 3, 4, 5, 6, 7].map((n) => `10.0.0.${n}`)), "7 are given"],
    ["an ill-formed resolver", asking("10.0.0"), 'sites.seoul.dns.resolvers: "10.0.0"'],
    [
      "a resolver twice",
      asking("10.0.0.53", "10.0.0.53"),
      "resolvers[1]: 10.0.0.53 is given twice",
    ],
    [
      "a resolver outside its site",
      asking("10.0.0.53", "10.9.0.53"),
      "sites.seoul.dns.resolvers[1]: 10.9.0.53 lies outside the ranges of site seoul: 10.0.0.0/14",
    ],
    [
      "the VPC as its own resolver",
      asking("10.64.15.248"),
      "10.64.15.248 is an address of the VPC, which would forward to itself",
    ],
    ["the zone itself", forwarding("aws.example.com"), "is the platform's own zone"],
    ["what lies in the zone", forwarding("db.aws.example.com"), "lies in the platform's own zone"],
    ["a domain of AWS's", forwarding("rds.amazonaws.com"), "has to do with amazonaws.com"],
    [
      "names of the VPC's addresses",
      forwarding("64.10.in-addr.arpa"),
      "holds the names of addresses of the VPC, 10.64.0.0/16",
    ],
    [
      "a domain twice",
      forwarding("a.b", "a.b"),
      "domains[1]: a.b is forwarded already, by sites.s",
    ],
    [
      "a domain of two sites",
      hybrid(everything, {
        seoul: answering,
        busan: { ...busan, dns: { domains: ["corp.example.com"], resolvers: ["10.8.0.53"] } },
      }),
      "sites.busan.dns.domains[0]: corp.example.com is forwarded already, by sites.seoul.dns.domains[0]",
    ],
    [
      "two rules of one name",
      hybrid(everything, {
        "one-a": { ...answering, dns: { domains: ["b.example"], resolvers: ["10.0.0.53"] } },
        one: { ...busan, dns: { domains: ["a-b.example"], resolvers: ["10.8.0.53"] } },
      }),
      'same name "one-a-b.example" as domain b.example of site one-a',
    ],
  ];
  for (const [what, args, problem] of wrong) {
    it(`refuses ${what}`, () => {
      const problems = networkProblems(args);
      expect(problems, problems.join("\n")).to.have.lengthOf(1);
      expect(problems[0]).to.contain(problem);
    });
  }

  it("takes a forwarded domain exactly when it does not lie in the zone", () => {
    const labels = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const [zone, domain] = [one.join("."), other.join(".")];
        const args = withSite({ domains: [domain] }, { zone });
        const lies = other.slice(-one.length).join() === one.join();
        expect(networkProblems(args).length === 0).to.equal(!lies);
      }),
    );
  });
});

function blocking(...block: string[]) {
  return { block };
}

function nested() {
  const below = { domains: ["busan.corp.example.com"], resolvers: ["10.8.0.53"] };
  return { seoul: answering, busan: { ...busan, dns: below } };
}
