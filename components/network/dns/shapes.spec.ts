import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { HybridNetworkArgs } from "../arguments";
import { build, listing } from "../testdata";
import type { DnsArgs } from "./arguments";
import { hybrid } from "./testdata";

const firewallRule = "aws:route53/resolverFirewallRule:ResolverFirewallRule";
const endpoint = "aws:route53/resolverEndpoint:ResolverEndpoint";
const record = "aws:route53/record:Record";

const first: DnsArgs = {
  zone: "aws.example.com",
  records: { "db.aws.example.com": { A: { ttl: 60, values: ["10.64.0.10"] } } },
  inbound: "sites",
  endpointZones: ["c", "a"],
  firewall: { managed: { malware: { list: "rslvr-fdl-1" } } },
};

/** More of everything, and what was there last. */
const more: DnsArgs = {
  ...first,
  records: {
    "*.aws.example.com": { CNAME: { values: ["aws.example.com"] } },
    "db.aws.example.com": { TXT: { values: ["orders"] }, A: { ttl: 60, values: ["10.64.0.10"] } },
  },
  firewall: {
    block: ["tunnel.example.net"],
    managed: {
      botnets: { list: "rslvr-fdl-2" },
      "aggregate-threats": { list: "rslvr-fdl-3", action: "alert" },
      malware: { list: "rslvr-fdl-1" },
    },
  },
};

describe("records, lists and zones of names", () => {
  const over = (zones: string[], dns: DnsArgs): HybridNetworkArgs => ({ ...hybrid(dns), zones });
  let smaller: Registrations;
  let larger: Registrations;
  before(async () => {
    smaller = (await build(over(["a", "b", "c"], first))).registered;
    larger = (await build(over(["a", "b", "c", "d"], more))).registered;
  });

  it("makes one record for each name and type", () => {
    expect(
      Object.fromEntries(larger.ofType(record).map(({ name, inputs }) => [name, inputs])),
    ).to.deep.equal({
      "net-record-*.aws.example.com-CNAME": {
        zoneId: "net-private-zone-id",
        name: "*.aws.example.com",
        type: "CNAME",
        ttl: 300,
        records: ["aws.example.com"],
      },
      "net-record-db.aws.example.com-TXT": {
        zoneId: "net-private-zone-id",
        name: "db.aws.example.com",
        type: "TXT",
        ttl: 300,
        records: ["orders"],
      },
      "net-record-db.aws.example.com-A": {
        zoneId: "net-private-zone-id",
        name: "db.aws.example.com",
        type: "A",
        ttl: 60,
        records: ["10.64.0.10"],
      },
    });
  });

  it("gives endpoints an address in the zones that are named, in the order of letters", () => {
    for (const direction of ["inbound", "outbound"]) {
      const { ipAddresses } = smaller.named(`net-dns-${direction}`, endpoint).inputs;
      expect((ipAddresses as { subnetId: string }[]).map(({ subnetId }) => subnetId)).to.deep.equal(
        ["net-app-a-id", "net-app-c-id"],
      );
    }
  });

  it("judges by lists of AWS's, and lets no alert keep a later list from blocking", () => {
    const rules = larger.ofType(firewallRule).map(({ name, inputs }) => ({ name, ...inputs }));
    const group = { firewallRuleGroupId: "net-dns-firewall-id" };
    const blocking = { ...group, action: "BLOCK", blockResponse: "NXDOMAIN" };
    expect(rules).to.have.deep.members([
      {
        ...blocking,
        name: "net-dns-firewall-blocked",
        firewallDomainListId: "net-dns-firewall-blocked-id",
        priority: 100,
      },
      {
        ...blocking,
        name: "net-dns-firewall-botnets",
        firewallDomainListId: "rslvr-fdl-2",
        priority: 300,
      },
      {
        ...blocking,
        name: "net-dns-firewall-malware",
        firewallDomainListId: "rslvr-fdl-1",
        priority: 500,
      },
      {
        ...group,
        name: "net-dns-firewall-aggregate-threats",
        firewallDomainListId: "rslvr-fdl-3",
        action: "ALERT",
        priority: 5200,
      },
    ]);
  });

  it("changes nothing that is there when names, types, lists or zones are added, endpoints neither", () => {
    const after = listing(larger);
    for (const [urn, inputs] of listing(smaller)) expect(after.get(urn), urn).to.deep.equal(inputs);
  });

  it("adds an address to the endpoints, and moves none, when one more zone is named", async () => {
    const wider = { ...first, endpointZones: ["b", "a", "c"] };
    const grown = listing((await build(over(["a", "b", "c"], wider))).registered);
    for (const [urn, inputs] of listing(smaller))
      if (!urn.includes(endpoint)) expect(grown.get(urn), urn).to.deep.equal(inputs);
    const addresses = (all: Map<string, unknown>) =>
      [...all].flatMap(([urn, inputs]) =>
        urn.includes(endpoint) ? (inputs as { ipAddresses: unknown[] }).ipAddresses : [],
      );
    expect(addresses(grown)).to.include.deep.members(addresses(listing(smaller)));
  });
});
