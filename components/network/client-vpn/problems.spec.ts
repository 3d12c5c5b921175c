import { expect } from "chai";
import type { ClientVpnArgs } from "./arguments";
import { clientVpnProblems } from "./problems";
import { clientVpn } from "./testdata";

const network = {
  cidr: "10.64.0.0/16",
  secondaryCidrs: ["10.65.0.0/16"],
  zones: ["a", "b", "c"],
  sites: { seoul: { prefixes: ["10.0.0.0/14"] } },
};
const given = (changes: Partial<ClientVpnArgs>) =>
  clientVpnProblems({ ...network, clientVpn: { ...clientVpn, ...changes } });
const saml = { provider: "arn:aws:iam::123456789012:saml-provider/staff" };
const withSaml = { clientRootCertificate: undefined, saml };
const manyOf = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `range-${index}`,
      { prefix: `10.0.${index % 250}.${Math.floor(index / 250) * 16}/28` },
    ]),
  );

describe("problems of a Client VPN endpoint", () => {
  it("finds none where none is asked for, or all is well", () => {
    expect(clientVpnProblems(network)).to.deep.equal([]);
    expect(given({})).to.deep.equal([]);
    expect(
      given({ ...withSaml, authorise: { vpc: { prefix: "10.64.0.0/16", group: "g-1" } } }),
    ).to.deep.equal([]);
    expect(given({ zones: ["c"], dnsServers: ["10.0.0.53"], sessionHours: 24 })).to.deep.equal([]);
  });

  const refused: [string, Partial<ClientVpnArgs>, string, string][] = [
    ["too small", { clientCidr: "10.250.0.0/23" }, "clientCidr", "from /12 to /22"],
    ["no range", { clientCidr: "10.250.0.1/20" }, "clientCidr", "10.250.0.1/20"],
    ["clients in the VPC", { clientCidr: "10.64.0.0/20" }, "clientCidr", "overlaps 10.64.0.0/16"],
    ["in a further range", { clientCidr: "10.65.0.0/20" }, "clientCidr", "overlaps 10.65.0.0/16"],
    ["clients in a site", { clientCidr: "10.1.0.0/20" }, "clientCidr", "overlaps 10.0.0.0/14"],
    ["no sign-in", { clientRootCertificate: undefined }, "", "neither"],
    ["two sign-ins", { saml }, "", "both"],
    ["nothing authorised", { authorise: {} }, "authorise", "names no range"],
    [
      "the internet",
      { authorise: { all: { prefix: "0.0.0.0/0" } } },
      "authorise.all.prefix",
      "0.0.0.0/0",
    ],
    [
      "somewhere else",
      { authorise: { lab: { prefix: "10.9.0.0/16" } } },
      "authorise.lab.prefix",
      "neither in the VPC nor in one site",
    ],
    [
      "a range twice",
      { authorise: { one: { prefix: "10.64.0.0/16" }, two: { prefix: "10.64.0.0/16" } } },
      "authorise.two.prefix",
      "the same as one",
    ],
    [
      "a group of certificates",
      { authorise: { vpc: { prefix: "10.64.0.0/16", group: "g-1" } } },
      "authorise.vpc.group",
      "without saml",
    ],
    ["no server", { dnsServers: [] }, "dnsServers", "from 1 to 2"],
    ["a server outside", { dnsServers: ["9.9.9.9"] }, "dnsServers", "neither in the VPC"],
    ["a server twice", { dnsServers: ["10.0.0.53", "10.0.0.53"] }, "dnsServers", "twice"],
    ["no address", { dnsServers: ["dns"] }, "dnsServers", "dns"],
    [
      "a server authorised already",
      { authorise: { dns: { prefix: "10.64.0.2/32" } } },
      "dnsServers",
      "a second time",
    ],
    ["no zone", { zones: [] }, "zones", "names none"],
    ["a strange zone", { zones: ["d"] }, "zones", "no zone of the network"],
    ["a zone twice", { zones: ["a", "a"] }, "zones", "twice"],
    ["a long day", { sessionHours: 9 }, "sessionHours", "9 is no choice"],
    ["another port", { port: 22 }, "port", "22 is no choice"],
    ["another transport", { transport: "sctp" }, "transport", "sctp is no choice"],
    ["an odd period", { logRetentionDays: 91 }, "logRetentionDays", "91"],
    ["too many routes", { authorise: manyOf(100) }, "authorise", "routes"],
  ];
  for (const [what, changes, part, message] of refused) {
    it(`refuses ${what}`, () => {
      const problems = given(changes);
      expect(problems, JSON.stringify(problems)).to.have.lengthOf(1);
      expect(problems[0]?.path).to.equal(part === "" ? "clientVpn" : `clientVpn.${part}`);
      expect(problems[0]?.message).to.contain(message);
      expect(problems[0]?.fix).not.to.equal("");
    });
  }

  it("counts rules and routes, and takes as many as fit", () => {
    expect(given({ authorise: manyOf(99) })).to.deep.equal([]);
    const messages = given({ authorise: manyOf(200) }).map(({ message }) => message);
    expect(messages.join()).to.contain("201 rules");
  });

  it("leaves ranges that cannot be read to others", () => {
    expect(clientVpnProblems({ ...network, cidr: "10.64.0.0", clientVpn })).to.deep.equal([]);
  });
});
