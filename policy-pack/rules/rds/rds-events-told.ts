import { Aws, compliant, securityHub, stackRule, undecided, UNKNOWN, violation } from "../../kit";
import { toldEvents } from "../../topology";

const wanted = ["maintenance", "failure"];

export const rdsEventsTold = stackRule({
  name: "rds-events-told",
  description: "Somebody hears of failures and maintenance of a database.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("RDS.20"),
  related: ["RDS.19", "RDS.21", "RDS.22"],
  remediationSteps:
    "Make an EventRule for events of aws.rds with the categories failure and maintenance, and the topic of alarms as its target; or an EventSubscription, where the topic is not encrypted. Nothing stops, and it costs nothing.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database, graph) => {
    const told = toldEvents(graph, database);
    const isTold = (category: string) =>
      told.some((categories) => categories.length === 0 || categories.includes(category));
    const missing = wanted.filter((category) => !isTold(category));
    if (missing.length === 0) return compliant;
    return told.some((categories) => categories.includes(UNKNOWN))
      ? undecided("what a subscription or a rule of EventBridge tells is not known yet")
      : violation(`nobody hears of ${missing.join(" and ")}`);
  },
});
