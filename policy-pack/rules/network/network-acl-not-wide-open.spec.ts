import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { networkAclNotWideOpen } from "./network-acl-not-wide-open";

const acl = (...ingress: object[]) => resource(Aws.NetworkAcl, "subject", { ingress });
const open = (change: object = {}) => ({
  ruleNo: 100,
  action: "allow",
  protocol: "-1",
  fromPort: 0,
  toPort: 0,
  cidrBlock: "0.0.0.0/0",
  ...change,
});
const rule = (change: object = {}) =>
  resource(Aws.NetworkAclRule, "entry", {
    networkAclId: ref(acl()),
    ruleAction: "allow",
    ruleNumber: 100,
    protocol: "all",
    cidrBlock: "0.0.0.0/0",
    ...change,
  });
const inline = 'an inline entry of NetworkAcl "subject"';
const finds = (label = inline) => `${label} lets everyone in at every port`;

describe("Network ACLs that are wide open", () => {
  ruleCases(networkAclNotWideOpen, {
    compliant: {
      "all ports for a range": [acl(open({ cidrBlock: "10.0.0.0/8" }))],
      "one port for everyone": [acl(open({ protocol: "tcp", fromPort: 443, toPort: 443 }))],
      "the low ports": [acl(open({ protocol: "tcp", fromPort: 0, toPort: 1023 }))],
      "the high ports": [acl(open({ protocol: "tcp", fromPort: 1024, toPort: 65535 }))],
      "what refuses everyone": [acl(open({ action: "deny" }))],
      "all ports on the way out": [acl(), rule({ egress: true })],
    },
    violating: {
      "everyone by every protocol": [[acl(open())], finds()],
      "everyone at every TCP port": [
        [acl(open({ protocol: "6", fromPort: 0, toPort: 65535 }))],
        finds(),
      ],
      "everyone at every TCP port but the one that nothing uses": [
        [acl(open({ protocol: "6", fromPort: 1, toPort: 65535 }))],
        finds(),
      ],
      "everyone over IPv6": [[acl(open({ cidrBlock: "", ipv6CidrBlock: "::/0" }))], finds()],
      "an entry that is a resource": [[acl(), rule()], finds('NetworkAclRule "entry"')],
      "an entry of an ACL of another stack": [
        [resource(Aws.NetworkAclRule, "subject", { ...rule().properties, networkAclId: "acl-9" })],
        finds('NetworkAclRule "subject"'),
      ],
    },
    absent: { "an ACL without entries": [[acl()]] },
    unknown: {
      "a range that is not known": [
        [acl(open({ cidrBlock: UNKNOWN }))],
        `what ${inline} lets in is not known yet`,
      ],
      "a protocol that is not known": [
        [acl(open({ protocol: UNKNOWN }))],
        `what ${inline} lets in is not known yet`,
      ],
      "a range with an action that is not known": [
        [acl(open({ action: UNKNOWN, cidrBlock: "10.0.0.0/8" }))],
      ],
    },
    notApplicable: {
      "an entry of an ACL of this stack": [
        resource(Aws.NetworkAcl, "other", { id: "acl-1" }),
        resource(Aws.NetworkAclRule, "subject", { networkAclId: "acl-1", egress: true }),
      ],
    },
  });
});
