import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases, type RuleCases } from "../../testing/rule-cases";
import { subjectCases } from "../../testing/subject-cases";
import { noPublicIngress } from "./no-public-ingress";

const group = resource(Aws.SecurityGroup, "app");
const of = (type: string, properties: object) => [resource(type, "subject", { ...properties })];
const ingress = (change: object) =>
  of(Aws.SecurityGroupIngressRule, {
    securityGroupId: ref(group),
    ipProtocol: "tcp",
    fromPort: 443,
    toPort: 443,
    ...change,
  });
const older = (type: string) =>
  of(Aws.SecurityGroupRule, {
    type,
    cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"],
    ipv6CidrBlocks: ["::/0"],
  });
const inline = {
  ingress: [{ cidrBlocks: ["10.0.0.0/8"] }, { self: true }, { ipv6CidrBlocks: ["::/0"] }],
  egress: [{ cidrBlocks: ["0.0.0.0/0"] }],
};
const entries = [{ cidr: "10.0.0.0/8" }, { cidr: "0.0.0.0/0" }];
const found = (range: string) => `it lets in ${range}`;
const unknown = "whom it lets in is not known yet";

const everyone: RuleCases["violating"] = {};
for (const cidrIpv4 of ["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "64.0.0.0/2"]) {
  everyone[cidrIpv4] = [ingress({ cidrIpv4 }), found(cidrIpv4)];
}
for (const cidrIpv6 of ["::/0", "::0/0", "2000::/3"]) {
  everyone[cidrIpv6] = [ingress({ cidrIpv6 }), found(cidrIpv6)];
}

ruleCases(noPublicIngress, {
  compliant: {
    "a private range": ingress({ cidrIpv4: "10.0.0.0/8" }),
    "a private range of IPv6": ingress({ cidrIpv6: "fd00::/16" }),
    "another group": ingress({ referencedSecurityGroupId: ref(group) }),
    "a prefix list": ingress({ prefixListId: "pl-1" }),
    "an older rule that lets out": older("egress"),
  },
  violating: {
    ...everyone,
    "everyone on another port": [
      ingress({ cidrIpv4: "0.0.0.0/0", fromPort: 22, toPort: 22 }),
      found("0.0.0.0/0"),
    ],
    "an older rule": [older("ingress"), found("0.0.0.0/0"), found("::/0")],
    "a group's own rules": [of(Aws.SecurityGroup, inline), found("::/0")],
    "a default group's own rules": [of(Aws.DefaultSecurityGroup, inline), found("::/0")],
    "a prefix list, which groups may let in": [of(Aws.PrefixList, { entries }), found("0.0.0.0/0")],
    "an entry of a prefix list": [
      of(Aws.PrefixListEntry, { cidr: "0.0.0.0/0" }),
      found("0.0.0.0/0"),
    ],
  },
  absent: {
    "a group without rules": [of(Aws.SecurityGroup, {})],
    "a default group without rules": [of(Aws.DefaultSecurityGroup, {})],
  },
  unknown: {
    "an unknown range": [ingress({ cidrIpv4: UNKNOWN }), unknown],
    "unknown rules": [of(Aws.SecurityGroup, { ingress: UNKNOWN }), unknown],
    "an unknown rule": [of(Aws.SecurityGroup, { ingress: [UNKNOWN] }), unknown],
  },
  notApplicable: {},
});

subjectCases(noPublicIngress, {
  "an unknown range beside everyone": [
    of(Aws.SecurityGroup, { ingress: [{ cidrBlocks: [UNKNOWN, "0.0.0.0/0"] }] }),
    `? ${unknown}`,
    found("0.0.0.0/0"),
  ],
});
