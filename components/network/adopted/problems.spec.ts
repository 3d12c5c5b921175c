import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { AdoptedNetworkArgs } from "./arguments";
import { adoptedNetworkProblems } from "./problems";
import { adopted } from "./testdata";

const { subnets } = adopted();
const a = { application: "subnet-0a000000000000001", data: "subnet-0a000000000000002" };

const refused: [what: string, changes: Partial<AdoptedNetworkArgs>, expected: string[]][] = [
  [
    "an id of something else",
    { vpcId: "subnet-0a000000000000001" },
    [
      'vpcId: "subnet-0a000000000000001" is not the id of a vpc: it is written vpc- and 17 digits, 0 to f. Copy it from the console\'s VPC pages',
    ],
  ],
  [
    "a subnet that is none",
    { subnets: { ...subnets, a: { ...a, data: "data-a" } } },
    [
      'subnets.a.data: "data-a" is not the id of a subnet: it is written subnet- and 17 digits, 0 to f. Copy it from the console\'s VPC pages',
    ],
  ],
  [
    "one subnet for two tiers",
    { subnets: { ...subnets, a: { ...a, data: a.application } } },
    [
      "subnets.a.data: subnet-0a000000000000001 is named by subnets.a.application already; a subnet is in one zone and one tier. Give each tier of each zone a subnet of its own",
    ],
  ],
  [
    "a zone without subnets",
    { zones: ["a", "b", "c"] },
    [
      "subnets: has nothing for zone c, which zones names. Name the subnets of zone c, or take it out of zones",
    ],
  ],
  [
    "subnets of no zone",
    { zones: ["a"] },
    [
      "subnets.b: is of no zone of the network; zones are a. Add the letter to zones, or remove the entry",
    ],
  ],
  [
    "an edge in one zone only",
    { subnets: { ...subnets, a: { ...a, edge: "subnet-0a000000000000003" } } },
    [
      "subnets: names an edge subnet in a and not in b; every tier is in the same zones. Name edge in every zone, or nowhere",
    ],
  ],
  [
    "an address that is a range",
    { egressAddresses: ["203.0.113.0/24"] },
    [
      'egressAddresses[0]: "203.0.113.0/24" is not an IPv4 address: write four numbers from 0 to 255, such as 10.0.0.53. Write the address alone',
    ],
  ],
  [
    "a range that is none",
    { cidr: "10.64.0.0/8" },
    ['cidr: "10.64.0.0/8" has to be written 10.0.0.0/8, from the first address of the range'],
  ],
  [
    "a second range that AWS does not mix with the first",
    { secondaryCidrs: ["172.16.0.0/16"] },
    [
      `secondaryCidrs: "172.16.0.0/16" lies in 172.16.0.0/12 and the VPC's first range 10.64.0.0/24 in 10.0.0.0/8: AWS does not mix them; take one from 10.0.0.0/8 or from 100.64.0.0/10`,
    ],
  ],
  [
    "ranges of the VPC that are on premises too",
    { sitePrefixes: ["10.64.0.0/16"] },
    [
      "10.64.0.0/24 of the VPC and 10.64.0.0/16 of sitePrefixes overlap: every address may exist once",
    ],
  ],
  [
    "a zone of AWS's own names",
    { dns: { zone: "amazonaws.com" } },
    [
      "dns.zone: amazonaws.com would hide names that AWS answers in amazonaws.com. Take a domain of your own",
    ],
  ],
];

describe("adoptedNetworkProblems", () => {
  for (const [what, changes, expected] of refused) {
    it(`refuses ${what}`, () => {
      expect(adoptedNetworkProblems(adopted(changes))).to.deep.equal(expected);
    });
  }

  it("passes what fits, also a VPC too small to be made here", () => {
    expect(adoptedNetworkProblems(adopted())).to.deep.equal([]);
    const everything = adopted({
      secondaryCidrs: ["10.65.0.0/16"],
      egressAddresses: ["203.0.113.10"],
      subnets: {
        a: { ...a, edge: "subnet-0a000000000000003" },
        b: { application: "subnet-1a2b3c4d", data: "subnet-1a2b3c4e", edge: "subnet-1a2b3c4f" },
      },
      dns: { zone: "aws.example.com", firewall: { block: ["example.net"] } },
    });
    expect(adoptedNetworkProblems(everything)).to.deep.equal([]);
  });

  it("leaves ids that another stack tells for AWS to judge", () => {
    const later = () => pulumi.output(Promise.resolve("anything"));
    const tiers = () => ({ application: later(), data: later() });
    const args = adopted({ vpcId: later(), subnets: { a: tiers(), b: tiers() } });
    expect(adoptedNetworkProblems(args)).to.deep.equal([]);
  });
});
