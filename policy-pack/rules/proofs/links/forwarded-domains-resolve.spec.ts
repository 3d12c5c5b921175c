import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { forwardedDomainsResolve } from "./forwarded-domains-resolve";

const rule = (more: object = {}) =>
  resource(Aws.ResolverRule, "subject", {
    ruleType: "FORWARD",
    domainName: "corp.example.com",
    ...more,
  });
const used = resource(Aws.ResolverRuleAssociation, "used", {
  resolverRuleId: ref(rule()),
  vpcId: "vpc-1",
});
const from = (name: string, vpcId: unknown) =>
  resource(Aws.ResolverRuleAssociation, name, { resolverRuleId: ref(rule()), vpcId });
const [vpc, second] = [resource(Aws.Vpc, "vpc"), resource(Aws.Vpc, "second")];
const zone = (name: string, more: object = { vpcs: [{ vpcId: "vpc-1" }] }) =>
  resource(Aws.Zone, "zone", { name, ...more });
const shadow = (name: string) => `Zone "zone" (${name}) answers for names of corp.example.com`;

subjectCases(forwardedDomainsResolve, {
  "a rule that a VPC uses": [[rule(), used], passes],
  "a private zone beside it": [[rule(), used, zone("aws.example.com")], passes],
  "a private zone above it": [[rule(), used, zone("example.com")], passes],
  "a public zone of the same name": [[rule(), used, zone("corp.example.com", {})], passes],
  "a name that only ends alike": [[rule(), used, zone("mycorp.example.com")], passes],
  "a rule that nobody uses": [[rule()], "no VPC is associated with it, so nothing is forwarded"],
  "a private zone of the same name": [
    [rule(), used, zone("corp.example.com")],
    'the records of Zone "zone" (corp.example.com) are not found: the rule goes first',
  ],
  "a private zone of another VPC": [
    [rule(), used, zone("db.corp.example.com", { vpcs: [{ vpcId: "vpc-9" }] })],
    passes,
  ],
  "a private zone that the VPC was associated with later": [
    [
      rule(),
      used,
      zone("db.corp.example.com", { vpcs: [{ vpcId: "vpc-9" }] }),
      resource(Aws.ZoneAssociation, "later", {
        zoneId: ref(zone("db.corp.example.com")),
        vpcId: "vpc-1",
      }),
    ],
    shadow("db.corp.example.com"),
  ],
  "a private zone of who knows which VPC": [
    [rule(), used, zone("db.corp.example.com", { vpcs: [{ vpcId: UNKNOWN }] })],
    '? whether a VPC that uses it sees Zone "zone" is not known',
  ],
  "a zone whose name is not known": [
    [rule(), used, resource(Aws.Zone, "zone", { name: UNKNOWN, vpcs: [{ vpcId: "vpc-1" }] })],
    passes,
  ],
  "all VPCs of the stack": [[rule(), vpc, from("used", ref(vpc))], passes],
  "one VPC of two": [
    [rule(), vpc, second, from("used", ref(vpc))],
    'Vpc "second" is not associated with it, so nothing is forwarded from there',
  ],
  "a VPC of the stack and one that is not known": [
    [rule(), vpc, second, from("used", ref(vpc)), from("other", UNKNOWN)],
    '? whether Vpc "second" is associated with it is not known',
  ],
  "a VPC that is not known": [[rule(), from("used", UNKNOWN)], passes],
  "a private zone within it, with a dot at the end": [
    [rule({ domainName: "corp.example.com." }), used, zone("Db.corp.example.com.")],
    shadow("db.corp.example.com"),
  ],
  "an association that is not known": [
    [rule(), resource(Aws.ResolverRuleAssociation, "used", { resolverRuleId: UNKNOWN })],
    '? ResolverRuleAssociation "used" may or may not be for it',
  ],
  "a rule that forwards nothing": [[rule({ ruleType: "SYSTEM" })], isLeftOut],
});
