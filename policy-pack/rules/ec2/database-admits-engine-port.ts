import { Aws, compliant, notApplicable, stackRule, undecided } from "../../kit";
import { UNKNOWN, violation, wellArchitected, type Reading, type Verdict } from "../../kit";
import {
  databasePort,
  groupTypes,
  ingressRules,
  isTcp,
  strayIngressRules,
  type GroupRule,
} from "../../topology";

export const databaseAdmitsEnginePort = stackRule({
  name: "database-admits-engine-port",
  description: "A database is reached at the port of its engine, and at no other.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html",
  ),
  related: ["AwsSolutions-RDS8"],
  remediationSteps:
    "Narrow the rule of the database's security group to TCP at the database's port. It changes in place.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database, graph) => {
    const groups = graph.reference(database, "vpcSecurityGroupIds", groupTypes);
    if (!groups.given) return notApplicable("It names no security group.");
    const port = databasePort(database);
    const rules = groups.targets.flatMap((group) => ingressRules(graph, group));
    return [
      ...rules.flatMap((rule) => judgeRule(rule, port)),
      ...strayIngressRules(graph)
        .filter((rule) => judgeRule(rule, port).length > 0)
        .flatMap(({ label }) => undecided(`${label} may be of one of its groups`)),
      ...groups.foreign.flatMap((id) => undecided(`${id} is not in this stack`)),
      ...(groups.lost ? undecided("one of its groups is not known") : compliant),
    ];
  },
});

function judgeRule({ label, protocol, fromPort, toPort }: GroupRule, port: Reading): Verdict[] {
  if ([protocol, fromPort, toPort, port].includes(UNKNOWN)) {
    return undecided(`what ${label} lets in is not known yet`);
  }
  return isTcp(protocol) && fromPort === port && toPort === port
    ? compliant
    : violation(`${label} lets in more than TCP at ${JSON.stringify(port)}`);
}
