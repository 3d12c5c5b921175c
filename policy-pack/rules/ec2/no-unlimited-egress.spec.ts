import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noUnlimitedEgress } from "./no-unlimited-egress";

const everyone = { cidrIpv4: "0.0.0.0/0" };
const older = (type: string) => [
  resource(Aws.SecurityGroupRule, "subject", { type, protocol: "-1", ipv6CidrBlocks: ["::/0"] }),
];

describe("What security groups let out", () => {
  ruleCases(noUnlimitedEgress, {
    compliant: {
      "one port to everyone": { ipProtocol: "tcp", fromPort: 443, toPort: 443, ...everyone },
      "one port to nobody knows whom": { ipProtocol: "tcp", cidrIpv4: UNKNOWN },
      "nobody knows what to a private network": { ipProtocol: UNKNOWN, cidrIpv4: "10.0.0.0/8" },
      "everything to a private network": { ipProtocol: "-1", cidrIpv4: "10.0.0.0/8" },
    },
    violating: {
      "everything to everyone": [
        { ipProtocol: "-1", ...everyone },
        "it lets everything out to 0.0.0.0/0",
      ],
      "everything to everyone, by number": [
        { ipProtocol: -1, ...everyone },
        "it lets everything out to 0.0.0.0/0",
      ],
      "everything to everyone, in a word": [
        { ipProtocol: "all", ...everyone },
        "it lets everything out to 0.0.0.0/0",
      ],
      "it in the older rule resource": [older("egress"), "it lets everything out to ::/0"],
      "it in a group's own rules": [
        [
          resource(Aws.SecurityGroup, "subject", {
            egress: [{ protocol: "-1", cidrBlocks: ["0.0.0.0/0"] }],
          }),
        ],
        "it lets everything out to 0.0.0.0/0",
      ],
    },
    absent: { "a group without rules": [[resource(Aws.SecurityGroup, "subject")]] },
    unknown: {
      "a protocol that is not known": [
        { ipProtocol: UNKNOWN, ...everyone },
        "what it lets out is not known yet",
      ],
      "a range that is not known": [
        { ipProtocol: "-1", cidrIpv4: UNKNOWN },
        "what it lets out is not known yet",
      ],
    },
    notApplicable: { "a rule that lets in": older("ingress") },
  });
});
