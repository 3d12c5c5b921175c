import { Aws, compliant, mustNotBeEveryone, notApplicable } from "../../kit";
import { documented, stackRule, undecided, violation, type Verdict } from "../../kit";
import { egressRules, groupTypes, isClusterMember } from "../../topology";
import { strayEgressRules, type EgressRule } from "../../topology";

export const noOpenEgressFromDataTier = stackRule({
  name: "no-open-egress-from-data-tier",
  description: "A database cannot send data to everyone.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Security group rules",
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  ),
  related: ["CKV_AWS_382", "AWS-0104"],
  remediationSteps:
    "Take the rule out of the database's security groups: answers need no egress rule. If it must call something, name that group or range.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database, graph) => {
    const groups = graph.reference(database, "vpcSecurityGroupIds", groupTypes);
    if (!groups.given) {
      return isClusterMember(database)
        ? notApplicable("It uses the groups of its cluster.")
        : violation("it names no group, and the VPC's default group lets everything out");
    }
    return [
      ...groups.targets.flatMap((group) => egressRules(graph, group).flatMap(judgeRule)),
      ...strayEgressRules(graph)
        .filter((rule) => judgeRule(rule).length > 0)
        .flatMap(({ label }) => undecided(`${label} may be of one of its groups`)),
      ...groups.foreign.flatMap((id) => undecided(`${id} is not in this stack`)),
      ...(groups.lost ? undecided("one of its groups is not known") : compliant),
    ];
  },
});

function judgeRule({ label, ranges }: EgressRule): Verdict[] {
  return ranges.flatMap((range) => mustNotBeEveryone(`${label} lets out to`, range));
}
