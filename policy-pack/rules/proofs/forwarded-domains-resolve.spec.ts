import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../testing/subject-cases";
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
    shadow("corp.example.com"),
  ],
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
