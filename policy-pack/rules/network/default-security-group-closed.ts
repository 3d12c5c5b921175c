import {
  all,
  Aws,
  compliant,
  securityHub,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";
import { groupRuleResources } from "../../topology";

export const defaultSecurityGroupClosed = stackRule({
  name: "default-security-group-closed",
  description: "The default security group of a VPC lets nothing in and nothing out.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.2"),
  related: ["CIS AWS Foundations 5.0 5.5", "CKV2_AWS_12", "AWS-0173"],
  remediationSteps:
    "Add a DefaultSecurityGroup for the VPC without ingress and egress: it takes all rules away. What still uses the group is cut off.",
  appliesTo: [Aws.Vpc, Aws.DefaultVpc],
  judge: (vpc, graph) => {
    const { found, lost } = graph.referrers(vpc, [Aws.DefaultSecurityGroup], "vpcId");
    const open = [
      ...found.flatMap((group) =>
        ["ingress", "egress"]
          .filter((direction) => all(group.read(direction)).some((rule) => rule !== UNKNOWN))
          .map((direction) => `${group.label} has ${direction} rules`),
      ),
      ...[vpc, ...found].flatMap((owner) =>
        groupRuleResources(graph, owner).map(({ label }) => `${label} opens it`),
      ),
    ];
    if (open.length > 0) return open.flatMap(violation);
    const unclear = found.find((group) =>
      ["ingress", "egress"].some((direction) => all(group.read(direction)).includes(UNKNOWN)),
    );
    if (unclear) return undecided(`the rules of ${unclear.label} are not known yet`);
    if (found.length > 0) return compliant;
    return lost[0]
      ? undecided(`the VPC of ${lost[0].label} is not known yet`)
      : violation("nothing takes away the rules that AWS puts into its default group");
  },
});
