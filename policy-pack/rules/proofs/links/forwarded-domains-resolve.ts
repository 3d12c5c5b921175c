import { Aws, documented, notApplicable, stackRule } from "../../../kit";
import { judgeForwarding } from "../../../topology";

export const forwardedDomainsResolve = stackRule({
  name: "forwarded-domains-resolve",
  description:
    "A forwarding rule is used by every VPC, and no private zone of theirs stands against it.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Private hosted zones that have overlapping namespaces",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html",
  ),
  remediationSteps:
    "Associate the rule with each VPC, and give the private zone a name outside of it. Names in a renamed zone change for every caller.",
  appliesTo: [Aws.ResolverRule],
  judge: (rule, graph) =>
    rule.read("ruleType") === "FORWARD"
      ? judgeForwarding(graph, rule)
      : notApplicable("It forwards nothing."),
});
