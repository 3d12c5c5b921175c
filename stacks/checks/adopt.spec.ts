import { expect } from "chai";
import { cases, problems, settings } from "../sample";
import { adoptedNetworkArguments } from "../arguments";

const subnets = {
  a: { application: "subnet-0a000000000000001", data: "subnet-0a000000000000002" },
  b: { application: "subnet-0b000000000000001", data: "subnet-0b000000000000002" },
};
const adopt = { vpc: "vpc-0a1b2c3d4e5f60718", subnets };
const network = { cidr: "10.64.0.0/24", zones: ["a", "b"], adopt };
/** The dev stack in a VPC that exists, with other keys of the network. */
const adopting = (more: object = {}) => ({
  network: { ...network, ...more },
  "sites.seoul.vpn": undefined,
});
const letters = "must be the letter of a zone, a to h";

cases("a VPC that exists", [
  {
    what: "what only a VPC that is made here can have",
    changes: adopting({ egress: "none", endpoints: ["containers"], dataTierAcl: "closed" }),
    expected: [
      "network.egress: has no effect on a VPC that exists: whoever made it decides on that",
      "network.endpoints: has no effect on a VPC that exists: whoever made it decides on that",
      "network.dataTierAcl: has no effect on a VPC that exists: whoever made it decides on that",
    ],
  },
  {
    what: "links to sites, and names of theirs",
    changes: {
      ...adopting({ dns: { inbound: "sites" } }),
      "sites.seoul.vpn": { routers: ["edge-1"] },
      "sites.seoul.directConnect": {
        gasan: { router: "edge-1", vlan: 101, connection: "dxcon-fg5678gh" },
      },
      "sites.seoul.dns": { domains: ["corp.example.com"], resolvers: ["10.0.0.53"] },
    },
    expected: [
      "network.dns.inbound: needs addresses that are kept free, which subnets of a VPC that exists do not have",
      "sites.seoul.vpn: cannot be made for a VPC that exists: its links stay with whoever made it",
      "sites.seoul.directConnect: cannot be made for a VPC that exists: its links stay with whoever made it",
      "sites.seoul.dns: cannot be asked from a VPC that exists: its resolver rules stay with whoever made it",
    ],
  },
  {
    what: "ids that are none, each said once",
    changes: adopting({
      adopt: { vpc: "main", subnets: { ...subnets, a: { ...subnets.a, data: "data" } } },
    }),
    expected: [
      'network.adopt.vpc: "main" is not the id of a vpc: it is written vpc- and 17 digits, 0 to f',
      'network.adopt.subnets.a.data: "data" is not the id of a subnet: it is written subnet- and 17 digits, 0 to f',
    ],
  },
  {
    what: "an edge subnet that is none, without a word on edges elsewhere",
    changes: adopting({
      adopt: {
        ...adopt,
        subnets: {
          a: { ...subnets.a, edge: "subnet-0a000000000000003" },
          b: { ...subnets.b, edge: "edge" },
        },
      },
    }),
    expected: [
      'network.adopt.subnets.b.edge: "edge" is not the id of a subnet: it is written subnet- and 17 digits, 0 to f',
    ],
  },
  {
    what: "a zone that is no letter",
    changes: adopting({ adopt: { ...adopt, subnets: { ...subnets, "zone-c": subnets.a } } }),
    expected: [`network.adopt.subnets.zone-c: ${letters}`],
  },
  {
    what: "subnets that do not fit the zones, and one in two places",
    changes: adopting({
      zones: ["a", "c"],
      adopt: { ...adopt, subnets: { ...subnets, b: subnets.a } },
    }),
    expected: [
      "network.adopt.subnets.b.application: subnet-0a000000000000001 is named by subnets.a.application already; a subnet is in one zone and one tier",
      "network.adopt.subnets.b.data: subnet-0a000000000000002 is named by subnets.a.data already; a subnet is in one zone and one tier",
      "network.adopt.subnets: has nothing for zone c, which zones names",
      "network.adopt.subnets.b: is of no zone of the network; zones are a, c",
    ],
  },
]);

describe("a VPC that exists", () => {
  it("passes with ranges and servers of sites, and names of the platform", () => {
    const dns = { zone: "aws.example.com" };
    expect(problems(adopting({ dns }))).to.deep.equal([]);
  });

  it("says what to do about a link", () => {
    const [link] = problems({ ...adopting(), "sites.seoul.vpn": { routers: ["edge-1"] } });
    expect(link?.fix).to.include("keep the site's prefixes");
  });

  it("comes to the arguments of an AdoptedNetwork", () => {
    const stack = settings(adopting());
    const { adopt: asked } = stack.network;
    expect(asked && adoptedNetworkArguments(stack, asked)).to.deep.equal({
      deployment: stack.deployment,
      vpcId: "vpc-0a1b2c3d4e5f60718",
      cidr: "10.64.0.0/24",
      secondaryCidrs: [],
      zones: ["a", "b"],
      subnets,
      egressAddresses: [],
      sitePrefixes: ["10.0.0.0/14"],
      dns: undefined,
    });
  });
});
