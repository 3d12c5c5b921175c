import { expect } from "chai";
import type { HybridNetworkArgs } from "../arguments";
import { networkProblems } from "../validate";
import type { DnsArgs, FirewallAction, ManagedListArgs, RecordArgs } from "./arguments";
import { answering, everything, hybrid } from "./testdata";

const list = "rslvr-fdl-2c46f2ecbfec4dcc";
const managed = (lists: Record<string, ManagedListArgs>) =>
  hybrid({ firewall: { managed: lists } });
const endpointZones = (...letters: string[]): HybridNetworkArgs => ({
  ...hybrid({ inbound: "sites", endpointZones: letters }),
  zones: ["a", "b", "c"],
});
const records = (
  given: Record<string, Record<string, RecordArgs>>,
  dns: DnsArgs = { zone: "aws.example.com" },
) => hybrid({ ...dns, records: given });
const named = (name: string, type: string, ...values: string[]) =>
  records({ [name]: { [type]: { values } } });
const db = (type: string, ...values: string[]) => named("db.aws.example.com", type, ...values);

const right: [string, HybridNetworkArgs][] = [
  ["lists of AWS's alone", managed({ malware: { list }, botnets: { list: "rslvr-fdl-1" } })],
  ["a list that alerts", managed({ guardduty: { list, action: "alert" } })],
  ["two of three zones", endpointZones("a", "c")],
  [
    "seven zones, two with an address",
    { ...endpointZones("a", "g"), zones: ["a", "b", "c", "d", "e", "f", "g"] },
  ],
  ["addresses", db("A", "10.64.0.10", "10.64.0.11")],
  ["IPv6 addresses", db("AAAA", "2001:db8::1")],
  ["another name", db("CNAME", "db.corp.example.com")],
  ["mail servers", db("MX", "10 mail.example.com", "20 mail.example.net")],
  ["a service", named("_ldap._tcp.aws.example.com", "SRV", "10 5 389 ldap.example.com")],
  ["texts", db("TXT", "v=spf1 -all")],
  ["records of the zone itself", named("aws.example.com", "A", "10.64.0.10")],
  ["a record for all names", named("*.aws.example.com", "A", "10.64.0.10")],
  [
    "two types at one name",
    records({
      "db.aws.example.com": { A: { ttl: 0, values: ["10.0.0.1"] }, TXT: { values: ["x"] } },
    }),
  ],
  [
    "a record while a site answers the domain above the zone",
    hybrid(
      {
        zone: "aws.example.com",
        records: { "db.aws.example.com": { A: { values: ["10.0.0.1"] } } },
      },
      { seoul: { ...answering, dns: { domains: ["example.com"], resolvers: ["10.0.0.53"] } } },
    ),
  ],
];

const wrong: [string, HybridNetworkArgs, string][] = [
  [
    "a list that AWS does not keep",
    managed({ gambling: { list } }),
    'dns.firewall.managed.gambling: "gambling" is not a list that AWS keeps; there are aggregate-threats, botnets',
  ],
  [
    "a list without its id",
    managed({ malware: { list: "AWSManagedDomainsMalwareDomainList" } }),
    "is not the id of a domain list, such as rslvr-fdl-2c46f2ecbfec4dcc. Read it with: aws route53resolver list-firewall-domain-lists",
  ],
  [
    "two lists with one id",
    managed({ malware: { list }, botnets: { list } }),
    `dns.firewall.managed.botnets.list: ${list} is that of malware already`,
  ],
  [
    "an action that does not exist",
    managed({ malware: { list, action: "allow" as FirewallAction } }),
    'dns.firewall.managed.malware.action: "allow" is not one of block, alert',
  ],
  ["an endpoint in one zone", endpointZones("a"), "dns.endpointZones: has 1"],
  ["a zone that is none", endpointZones("a", "d"), 'dns.endpointZones[1]: "d" is not a zone of'],
  ["a zone twice", endpointZones("a", "b", "a"), 'dns.endpointZones[2]: "a" is given twice'],
  [
    "zones of no endpoint",
    hybrid({ endpointZones: ["a", "b"] }, {}),
    "dns.endpointZones: has no effect",
  ],
  ["records without a zone", records({ "a.b": {} }, {}), "dns.records.a.b: has no zone to be in"],
  ["a short name", named("db", "A", "10.0.0.1"), 'dns.records.db: "db" is not a domain'],
  ["a name outside", named("db.example.com", "A", "10.0.0.1"), "lies outside the zone aws.exam"],
  ["a name that stands for nothing", records({ "db.aws.example.com": {} }), "stands for nothing"],
  ["a type that is not offered", db("NS", "ns.example.com"), "NS: is not one of A, AAAA, CNAME"],
  ["no value", db("A"), "A.values: has 0; from 1 to 400"],
  ["two CNAMEs", db("CNAME", "a.example.com", "b.example.com"), "has 2; from 1 to 1"],
  ["a value twice", db("A", "10.0.0.1", "10.0.0.1"), "10.0.0.1 is given twice"],
  [
    "a CNAME beside others",
    records({
      "db.aws.example.com": { A: { values: ["10.0.0.1"] }, CNAME: { values: ["a.example.com"] } },
    }),
    "has A and CNAME: a CNAME stands alone at its name",
  ],
  ["a CNAME of the zone", named("aws.example.com", "CNAME", "a.b"), "which can be no CNAME"],
  [
    "an endless answer",
    records({ "db.aws.example.com": { A: { ttl: -1, values: ["10.0.0.1"] } } }),
    "A.ttl: must be whole seconds, from 0 to 2147483647",
  ],
  [
    "a record in a domain that a site answers",
    hybrid(
      {
        zone: "aws.example.com",
        records: { "db.aws.example.com": { A: { values: ["10.0.0.1"] } } },
      },
      {
        seoul: { ...answering, dns: { domains: ["db.aws.example.com"], resolvers: ["10.0.0.53"] } },
      },
    ),
    "dns.records.db.aws.example.com: lies in db.aws.example.com, which is forwarded to site seoul",
  ],
  [
    "a firewall that blocks a record",
    hybrid({
      ...everything,
      firewall: { block: ["db.aws.example.com"] },
      records: { "db.aws.example.com": { A: { values: ["10.0.0.1"] } } },
    }),
    "db.aws.example.com blocks db.aws.example.com, which dns.records answers",
  ],
];

describe("what names depend on", () => {
  for (const [what, args] of right)
    it(`takes ${what}`, () => {
      expect(networkProblems(args)).to.deep.equal([]);
    });
  for (const [what, args, expected] of wrong)
    it(`refuses ${what}`, () => {
      expect(networkProblems(args).join("\n")).to.include(expected);
    });
});
