import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsEventsTold } from "./rds-events-told";

const database = resource(Aws.DatabaseInstance, "subject", { identifier: "orders" });
const told = (properties: object) => [
  database,
  resource(Aws.DatabaseEventSubscription, "events", { snsTopic: "arn:topic", ...properties }),
];
const both = { eventCategories: ["failure", "maintenance"] };
const neither = "nobody hears of maintenance and failure";

ruleCases(rdsEventsTold, {
  compliant: {
    "whoever hears of all": told({}),
    "whoever hears of both for instances": told({ sourceType: "db-instance", ...both }),
    "whoever hears of it by name": told({ sourceType: "db-instance", sourceIds: ["orders"] }),
    "whoever hears of it by reference": told({ sourceIds: [ref(database)], ...both }),
  },
  violating: {
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
      "the categories of a subscription are not known yet",
    ],
  },
  notApplicable: {},
});
