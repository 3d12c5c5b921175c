import { Aws, documented, stackRule, violation } from "../../kit";
import { groupRuleResources, isIngressRule } from "../../topology";

export const securityGroupRulesOneWay = stackRule({
  name: "security-group-rules-one-way",
  description: "Rules of a security group are written inline or as resources, and not both.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Security group rules",
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  ),
  related: ["awsguard securityGroupNoRuleManagementConflicts"],
  remediationSteps:
    "Write the inline rules as resources of their own. Written both ways, each update takes away rules that the other wrote.",
  appliesTo: [Aws.SecurityGroup, Aws.DefaultSecurityGroup],
  judge: (group, graph) => {
    const rules = groupRuleResources(graph, group);
    const inline = ["ingress", "egress"].filter(
      // A default group is taken over with all its rules, also where it names none.
      (direction) => group.type === Aws.DefaultSecurityGroup || group.read(direction) !== undefined,
    );
    const clashing = rules.filter((rule) =>
      inline.includes(isIngressRule(rule) ? "ingress" : "egress"),
    );
    return clashing.flatMap(({ label }) => violation(`${label} stands beside its inline rules`));
  },
});
