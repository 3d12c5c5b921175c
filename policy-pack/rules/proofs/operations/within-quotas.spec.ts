import { expect } from "chai";
import { networkAclLimits, quotas } from "../../../../limits";
import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { passes, subjectCases, type SubjectCase } from "../../../testing/subject-cases";
import { defaultQuotas } from "../../../topology";
import { withinQuotas } from "./within-quotas";

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const range = (n: number) => `10.${n}.0.0/16`;
const ipv6 = (n: number) => `2001:db8:${n}::/48`;

const group = (more: object = {}) => resource(Aws.SecurityGroup, "subject", { ...more });
const inbound = (n: number, more: object = {}) =>
  resource(Aws.SecurityGroupIngressRule, `in-${n}`, { securityGroupId: ref(group()), ...more });
const outbound = (n: number, more: object = {}) =>
  resource(Aws.SecurityGroupEgressRule, `out-${n}`, { securityGroupId: ref(group()), ...more });
const old = (type: string, more: object) =>
  resource(Aws.SecurityGroupRule, `old-${type}`, {
    securityGroupId: ref(group()),
    type,
    ...more,
  });
const other = resource(Aws.SecurityGroup, "other");
const list = resource(Aws.PrefixList, "sites", { addressFamily: "IPv4", maxEntries: 40 });
const list6 = resource(Aws.PrefixList, "sites-6", { addressFamily: "IPv6", maxEntries: 40 });
const table = (more: object = {}) => resource(Aws.RouteTable, "subject", { ...more });
const route = (n: number, destinationCidrBlock: string) =>
  resource(Aws.Route, `route-${n}`, { routeTableId: ref(table()), destinationCidrBlock });
const acl = (more: object = {}) => resource(Aws.NetworkAcl, "subject", { ...more });
const entry = (n: number, more: object) =>
  resource(Aws.NetworkAclRule, `entry-${n}`, { networkAclId: ref(acl()), ...more });
const hub = resource(Aws.TransitGateway, "hub");
const announcing = (count: number, associatedGatewayId: unknown) =>
  resource(Aws.DirectConnectGatewayAssociation, "subject", {
    associatedGatewayId,
    allowedPrefixes: times(count, range),
  });
const has = (needs: number, what: string, quota: number) =>
  `it has ${needs} ${what}; the quota is ${quota}`;
const stack = (...fixtures: Fixture[]) => fixtures;

const cases: Record<string, SubjectCase> = {
  "a group without rules": [[group()], passes],
  "as many rules as a group may have, in each direction and version of IP": [
    stack(
      group(),
      ...times(60, (n) => inbound(n, { cidrIpv4: range(n) })),
      ...times(60, (n) => inbound(100 + n, { cidrIpv6: ipv6(n) })),
      ...times(60, (n) => outbound(n, { cidrIpv4: range(n) })),
    ),
    passes,
  ],
  "rules of another group": [
    stack(
      group(),
      ...times(61, (n) => inbound(n, { securityGroupId: ref(other), cidrIpv4: range(n) })),
    ),
    passes,
  ],
  "a list that others keep": [
    stack(group(), ...times(60, (n) => inbound(n, { prefixListId: `pl-${n}` }))),
    passes,
  ],
  "one rule too many, from a range and from groups": [
    stack(
      group(),
      other,
      ...times(59, (n) => inbound(n, { cidrIpv4: range(n) })),
      inbound(59, { referencedSecurityGroupId: ref(other) }),
      inbound(60, { referencedSecurityGroupId: UNKNOWN }),
    ),
    has(61, "inbound IPv4 rules", 60),
  ],
  "one rule too many of IPv6, going out": [
    stack(group(), ...times(61, (n) => outbound(n, { cidrIpv6: ipv6(n) }))),
    has(61, "outbound IPv6 rules", 60),
  ],
  "a list that may become too long": [
    stack(
      group(),
      list,
      list6,
      ...times(20, (n) => inbound(n, { cidrIpv4: range(n) })),
      inbound(20, { prefixListId: ref(list6) }),
      inbound(21, { prefixListId: ref(list) }),
      inbound(22, { cidrIpv4: range(22) }),
    ),
    has(61, "inbound IPv4 rules", 60),
  ],
  "older rules, which hold many ranges each": [
    stack(
      group(),
      list,
      old("ingress", { cidrBlocks: times(21, range), prefixListIds: [ref(list)] }),
      old("egress", { cidrBlocks: times(60, range), self: false }),
    ),
    has(61, "inbound IPv4 rules", 60),
  ],
  "inline rules, which hold many ranges each": [
    [
      group({
        ingress: [
          { cidrBlocks: times(30, range), ipv6CidrBlocks: times(60, ipv6), self: true },
          { securityGroups: times(30, (n) => `sg-${n}`), self: false },
        ],
        egress: [{ cidrBlocks: ["0.0.0.0/0"] }],
      }),
    ],
    has(61, "inbound IPv4 rules", 60),
  ],
  "an inline rule with a list": [
    [list, group({ egress: [{ cidrBlocks: times(21, range), prefixListIds: [ref(list)] }] })],
    has(61, "outbound IPv4 rules", 60),
  ],
  "a list of rules that is not known": [
    [group({ ingress: UNKNOWN, egress: [] })],
    "? how many inbound rules it has is not known yet",
  ],
  "an unknown list beside what is too much": [
    [group({ ingress: UNKNOWN, egress: [{ cidrBlocks: times(61, range) }] })],
    has(61, "outbound IPv4 rules", 60),
    "? how many inbound rules it has is not known yet",
  ],
  "rules that are not known": [[group({ ingress: times(60, () => UNKNOWN) })], passes],
  "too many rules that are not known": [
    [group({ ingress: times(61, () => UNKNOWN) })],
    has(61, "inbound IPv4 rules", 60),
  ],
  "announcements that are not known": [
    stack(
      resource(Aws.DirectConnectGatewayAssociation, "subject", {
        associatedGatewayId: "tgw-0123",
        allowedPrefixes: UNKNOWN,
      }),
    ),
    "? how many prefixes to announce it has is not known yet",
  ],
  "as many routes as a table may have": [
    stack(table(), ...times(500, (n) => route(n, range(n)))),
    passes,
  ],
  "one route too many": [
    stack(table(), ...times(501, (n) => route(n, range(n)))),
    has(501, "IPv4 routes", 500),
  ],
  "inline routes, one too many": [
    [
      table({
        routes: [
          ...times(501, (n) => ({ ipv6CidrBlock: ipv6(n) })),
          ...times(500, (n) => ({ cidrBlock: range(n) })),
        ],
      }),
    ],
    has(501, "IPv6 routes", 500),
  ],
  "as many entries as an ACL may have beside AWS's own": [
    stack(acl(), ...times(19, (n) => entry(n, { cidrBlock: range(n) }))),
    passes,
  ],
  "an entry too many": [
    stack(acl(), ...times(20, (n) => entry(n, { cidrBlock: range(n), egress: false }))),
    has(21, "inbound IPv4 rules", 20),
  ],
  "an entry too many of IPv6, going out": [
    stack(
      acl({ egress: times(10, (n) => ({ ipv6CidrBlock: ipv6(n) })) }),
      ...times(10, (n) => entry(n, { ipv6CidrBlock: ipv6(n), egress: true })),
    ),
    has(21, "outbound IPv6 rules", 20),
  ],
  "as many announcements as there may be": [stack(hub, announcing(200, ref(hub))), passes],
  "an announcement too many": [
    stack(hub, announcing(201, ref(hub))),
    has(201, "prefixes to announce", 200),
  ],
  "an announcement too many of a hub of another stack": [
    stack(announcing(201, "tgw-0123")),
    has(201, "prefixes to announce", 200),
  ],
  "a virtual private gateway": [stack(announcing(201, "vgw-0123")), passes],
};

subjectCases(withinQuotas, cases);
subjectCases(
  withinQuotas,
  {
    "a quota that was raised": [[group({ ingress: [{ cidrBlocks: times(61, range) }] })], passes],
    "one that was not": [
      [acl({ ingress: times(20, (n) => ({ cidrBlock: range(n) })) })],
      has(21, "inbound IPv4 rules", 20),
    ],
  },
  { quotas: { securityGroupRules: 100 } },
);

describe("the quotas that rules go by", () => {
  it("are those of the plan", () => {
    const names = Object.keys(defaultQuotas) as (keyof typeof defaultQuotas)[];
    const figures = Object.fromEntries(names.map((name) => [name, quotas[name].default]));
    expect(defaultQuotas).to.deep.equal(figures);
    expect(networkAclLimits.ownRules).to.equal(1);
  });
});
