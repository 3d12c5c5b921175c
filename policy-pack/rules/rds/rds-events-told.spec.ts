import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsEventsTold } from "./rds-events-told";

const database = resource(Aws.DatabaseInstance, "subject", { identifier: "orders" });
const told = (properties: object) => [
  database,
  resource(Aws.DatabaseEventSubscription, "events", { snsTopic: "arn:topic", ...properties }),
];
const pattern = (detail?: object, more: object = {}) =>
  JSON.stringify({
    source: ["aws.rds"],
    "detail-type": ["RDS DB Instance Event"],
    detail,
    ...more,
  });
const ruled = (eventPattern: unknown, more: object = {}, of = database) => {
  const rule = resource(Aws.EventRule, "rule", { eventPattern, ...more });
  return [of, rule, resource(Aws.EventTarget, "target", { rule: ref(rule), arn: "arn:topic" })];
};
const categories = { EventCategories: ["failure", "maintenance", "failover"] };
const mine = { SourceIdentifier: ["orders"], ...categories };
const cluster = resource(Aws.DatabaseCluster, "subject", { clusterIdentifier: "orders" });
const both = { eventCategories: ["failure", "maintenance"] };
const elsewhere = resource(Aws.EcsCluster, "elsewhere");
const neither = "nobody hears of maintenance and failure";

ruleCases(rdsEventsTold, {
  compliant: {
    "whoever hears of all": told({}),
    "whoever hears of both for instances": told({ sourceType: "db-instance", ...both }),
    "whoever hears of it by name": told({ sourceType: "db-instance", sourceIds: ["orders"] }),
    "whoever hears of it by reference": told({ sourceIds: [ref(database)], ...both }),
    "whoever hears of clusters, of one": [cluster, ...told({ sourceType: "db-cluster" }).slice(1)],
    "a rule of EventBridge for several databases": ruled(
      pattern({ ...mine, SourceIdentifier: ["invoices", "orders"] }),
    ),
    "a rule of EventBridge for all of its events": ruled(pattern()),
    "a rule of EventBridge for both, by name": ruled(pattern(mine)),
    "a rule of EventBridge for all that RDS says": ruled('{"source":["aws.rds"]}'),
    "a rule of EventBridge that names single events as well": ruled(
      pattern({ SourceIdentifier: ["orders"], $or: [{ EventID: ["RDS-EVENT-0224"] }, categories] }),
    ),
    "a rule of EventBridge for a cluster": ruled(
      pattern(
        { ...categories, SourceIdentifier: ["orders"] },
        { "detail-type": ["RDS DB Cluster Event"] },
      ),
      {},
      cluster,
    ),
  },
  violating: {
    "a rule of EventBridge for single events of the categories": [
      ruled(pattern({ ...categories, EventID: ["RDS-EVENT-0031"] })),
      neither,
    ],
    "a rule of EventBridge for single events, or failures": [
      ruled(pattern({ $or: [{ EventID: ["RDS-EVENT-0026"] }, { EventCategories: ["failure"] }] })),
      "nobody hears of maintenance",
    ],
    "a cluster of whose instances somebody hears": [
      [cluster, ...told({ sourceType: "db-instance" }).slice(1)],
      neither,
    ],
    "a rule of EventBridge for single events": [
      ruled(pattern({ EventID: ["RDS-EVENT-0031"] })),
      neither,
    ],
    "a rule of EventBridge for another database": [
      ruled(pattern({ ...mine, SourceIdentifier: ["other"] })),
      neither,
    ],
    "a rule of EventBridge for clusters": [
      ruled(pattern(mine, { "detail-type": ["RDS DB Cluster Event"] })),
      neither,
    ],
    "a rule of EventBridge for another service": [
      ruled(pattern(mine, { source: ["aws.backup"] })),
      neither,
    ],
    "a rule of EventBridge without a target": [ruled(pattern(mine)).slice(0, 2), neither],
    "a rule of EventBridge that rests": [ruled(pattern(mine), { state: "DISABLED" }), neither],
    "a rule of EventBridge whose pattern is none": [ruled("{"), neither],
    "a rule of EventBridge whose pattern names something else": [
      [...ruled(ref(elsewhere)), elsewhere],
      neither,
    ],
    "a rule of EventBridge on a schedule": [
      ruled(undefined, { scheduleExpression: "rate(1 day)" }),
      neither,
    ],
    "a rule of EventBridge for failures only": [
      ruled(pattern({ EventCategories: ["failure"] })),
      "nobody hears of maintenance",
    ],
    "whoever hears of failures only": [
      told({ eventCategories: ["failure"] }),
      "nobody hears of maintenance",
    ],
    "whoever hears of clusters": [told({ sourceType: "db-cluster" }), neither],
    "whoever hears of another": [told({ sourceIds: ["other"] }), neither],
    "a subscription that rests": [told({ enabled: false }), neither],
  },
  absent: { nobody: [[database], neither] },
  unknown: {
    "unknown categories": [
      told({ eventCategories: UNKNOWN }),
      "what a subscription or a rule of EventBridge tells is not known yet",
    ],
    "an unknown pattern": [
      ruled(UNKNOWN),
      "what a subscription or a rule of EventBridge tells is not known yet",
    ],
    "a pattern that names the database": [
      ruled(ref(database)),
      "what a subscription or a rule of EventBridge tells is not known yet",
    ],
    "an unknown pattern beside all that is wanted": [[...ruled(UNKNOWN), ...told(both).slice(1)]],
    "an unknown name of the database": [
      ruled(pattern(mine), {}, resource(Aws.DatabaseInstance, "subject", { identifier: UNKNOWN })),
    ],
  },
  notApplicable: {},
});
