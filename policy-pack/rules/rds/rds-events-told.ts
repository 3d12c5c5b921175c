import { all, Aws, compliant, given, securityHub, stackRule, undecided } from "../../kit";
import { UNKNOWN, violation } from "../../kit";

const wanted = ["maintenance", "failure"];

export const rdsEventsTold = stackRule({
  name: "rds-events-told",
  description: "Somebody hears of failures and maintenance of a database.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("RDS.20"),
  related: ["RDS.19", "RDS.21", "RDS.22"],
  remediationSteps:
    "Make an EventSubscription to the topic of alarms, for all databases or with the categories failure and maintenance. Nothing stops, and it costs nothing.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database, graph) => {
    const kind = database.type === Aws.DatabaseCluster ? "db-cluster" : "db-instance";
    const subscriptions = graph.ofType(Aws.DatabaseEventSubscription).filter((subscription) => {
      const source = subscription.read("sourceType");
      const {
        given: named,
        targets,
        lost,
      } = graph.reference(subscription, "sourceIds", [database.type]);
      const isAbout = !named || lost || targets.includes(database);
      return (
        subscription.read("enabled") !== false && (!given(source) || source === kind) && isAbout
      );
    });
    const heard = subscriptions.map((subscription) => all(subscription.read("eventCategories")));
    // A subscription without categories is to all of them.
    const isTold = (category: string) =>
      heard.some((categories) => categories.length === 0 || categories.includes(category));
    const missing = wanted.filter((category) => !isTold(category));
    if (missing.length === 0) return compliant;
    return heard.some((categories) => categories.includes(UNKNOWN))
      ? undecided("the categories of a subscription are not known yet")
      : violation(`nobody hears of ${missing.join(" and ")}`);
  },
});
