import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noWidePublicIngress } from "./no-wide-public-ingress";

const older = (type: string, ...cidrBlocks: unknown[]) => [
  resource(Aws.SecurityGroupRule, "subject", { type, protocol: "tcp", cidrBlocks }),
];
const inline = (...ingress: unknown[]) => [resource(Aws.SecurityGroup, "subject", { ingress })];

describe("Networks of the internet that are let in", () => {
  ruleCases(noWidePublicIngress, {
    compliant: {
      "a private network": { cidrIpv4: "10.0.0.0/8" },
      "one network of the internet": { cidrIpv4: "203.0.113.0/24" },
      "one IPv6 network": { cidrIpv6: "2001:db8:1::/48" },
      "everybody, which is another rule's": { cidrIpv4: "0.0.0.0/0" },
      "another group": { referencedSecurityGroupId: UNKNOWN },
      "a wide network that is let out to": older("egress", "11.0.0.0/8"),
    },
    violating: {
      "two networks": [{ cidrIpv4: "203.0.112.0/23" }, "it lets in 203.0.112.0/23"],
      "a provider's IPv6 range": [{ cidrIpv6: "2001:db8::/32" }, "it lets in 2001:db8::/32"],
      "more than a private network": [{ cidrIpv4: "172.0.0.0/8" }, "it lets in 172.0.0.0/8"],
      "it in the older rule resource": [
        older("ingress", "10.0.0.0/8", "11.0.0.0/8"),
        "it lets in 11.0.0.0/8",
      ],
      "it in a group's own rules": [
        inline({ ipv6CidrBlocks: ["2600:1f00::/24"] }, { self: true }),
        "it lets in 2600:1f00::/24",
      ],
      "it in a prefix list": [
        [resource(Aws.PrefixList, "subject", { entries: [{ cidr: "11.0.0.0/8" }] })],
        "it lets in 11.0.0.0/8",
      ],
    },
    absent: { "a group without rules": [[resource(Aws.SecurityGroup, "subject")]] },
    unknown: {
      "a range that is not known": [{ cidrIpv4: UNKNOWN }, "whom it lets in is not known yet"],
    },
    notApplicable: {},
  });
});
