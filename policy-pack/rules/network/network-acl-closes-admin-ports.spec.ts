import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { networkAclClosesAdminPorts } from "./network-acl-closes-admin-ports";

const acl = (...ingress: object[]) => resource(Aws.NetworkAcl, "subject", { ingress });
const allow = (change: object = {}) => ({
  ruleNo: 100,
  action: "allow",
  protocol: "tcp",
  fromPort: 22,
  toPort: 22,
  cidrBlock: "0.0.0.0/0",
  ...change,
});
const rule = (change: object = {}, of: unknown = ref(acl())) =>
  resource(Aws.NetworkAclRule, "entry", {
    networkAclId: of,
    ruleNumber: 100,
    egress: false,
    ruleAction: "allow",
    protocol: "6",
    fromPort: 22,
    toPort: 22,
    cidrBlock: "0.0.0.0/0",
    ...change,
  });
const inline = 'an inline entry of NetworkAcl "subject"';
const finds = (port: string, label = inline) => `${label} lets everyone reach ${port}`;
const doubts = (port: string, label = inline) =>
  `whether ${label} lets everyone reach ${port} is not known yet`;
const separate = 'NetworkAclRule "entry"';

describe("Administration ports in network ACLs", () => {
  ruleCases(networkAclClosesAdminPorts, {
    compliant: {
      "them for named ranges": [acl(allow({ cidrBlock: "10.0.0.0/8" }))],
      "other ports for everyone": [acl(allow({ fromPort: 443, toPort: 443 }))],
      "everyone over UDP": [acl(allow({ protocol: "udp" }))],
      "everyone after a refusal": [
        acl(allow({ ruleNo: 200 }), allow({ ruleNo: 100, action: "deny" })),
      ],
      "an entry for what goes out": [acl(), rule({ egress: true })],
      "answers for everyone": [acl(allow({ fromPort: 32768, toPort: 60999 }))],
    },
    violating: {
      "SSH for everyone": [[acl(allow())], finds("SSH (22)")],
      "every port for everyone": [
        [acl(allow({ protocol: "-1", fromPort: 0, toPort: 0 }))],
        finds("FTP (21)"),
        finds("FTP's data (20)"),
        finds("SSH (22)"),
        finds("RDP (3389)"),
      ],
      "a refusal that comes too late": [
        [acl(allow(), allow({ ruleNo: 200, action: "deny" }))],
        finds("SSH (22)"),
      ],
      "a refusal that is for IPv4 only": [
        [
          acl(
            allow({ ruleNo: 90, action: "deny" }),
            allow({ cidrBlock: "", ipv6CidrBlock: "::/0" }),
          ),
        ],
        finds("SSH (22)"),
      ],
      "an entry that is a resource": [[acl(), rule()], finds("SSH (22)", separate)],
      "a default ACL": [
        [
          resource(Aws.DefaultNetworkAcl, "subject", {
            ingress: [allow({ fromPort: 0, toPort: 21 })],
          }),
        ],
        finds("FTP (21)", 'an inline entry of DefaultNetworkAcl "subject"'),
        finds("FTP's data (20)", 'an inline entry of DefaultNetworkAcl "subject"'),
      ],
      "an entry of an ACL of another stack": [
        [resource(Aws.NetworkAclRule, "subject", { ...rule().properties, networkAclId: "acl-9" })],
        finds("SSH (22)", 'NetworkAclRule "subject"'),
      ],
    },
    absent: { "an ACL without entries, which refuses all": [[acl()]] },
    unknown: {
      "a range that is not known": [[acl(allow({ cidrBlock: UNKNOWN }))], doubts("SSH (22)")],
      "a port that is not known": [
        [acl(allow({ toPort: UNKNOWN, fromPort: 22 }))],
        ...["FTP (21)", "FTP's data (20)", "SSH (22)", "RDP (3389)"].map((port) => doubts(port)),
      ],
      "an unknown action": [[acl(allow({ action: UNKNOWN }))], doubts("SSH (22)")],
      "an unknown entry after a refusal": [
        [acl(allow({ ruleNo: 100, action: "deny" }), allow({ ruleNo: 200, action: UNKNOWN }))],
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
