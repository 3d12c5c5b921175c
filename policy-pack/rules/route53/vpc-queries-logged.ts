import { Aws, compliant, stackRule, undecided, violation, wellArchitected } from "../../kit";

export const vpcQueriesLogged = stackRule({
  name: "vpc-queries-logged",
  description: "What a VPC asks its resolver is recorded.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "SEC04-BP01",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html",
  ),
  remediationSteps:
    "Add a ResolverQueryLogConfig and associate the VPC with it. The storage of its log is charged.",
  appliesTo: [Aws.Vpc, Aws.DefaultVpc],
  judge: (vpc, graph) => {
    const { found, lost } = graph.referrers(vpc, [Aws.ResolverQueryLogAssociation], "resourceId");
    if (found.length > 0) return compliant;
    return lost[0]
      ? undecided(`the VPC of ${lost[0].label} is not known yet`)
      : violation("no query log is for it");
  },
});
