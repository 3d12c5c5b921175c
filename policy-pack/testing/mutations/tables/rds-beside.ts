import { Aws } from "../../../kit";
import { add, ref, remove, together, unset } from "../change";
import type { Mutations } from "../mutation";

const database = "Instance database";

/** What is beside a database: its snapshots, and who hears of its events. */
export const besideDatabaseMutations: Mutations = {
  prod: {
    "a snapshot of a database in clear": [
      together(
        unset(database, "storageEncrypted"),
        add(Aws.DatabaseSnapshot, "before", { dbInstanceIdentifier: ref(database) }, "database"),
      ),
      { "rds-encrypted-at-rest": ["database"], "rds-snapshot-encrypted-at-rest": ["before"] },
    ],
    "a snapshot of a database that is elsewhere": [
      add(Aws.DatabaseSnapshot, "before", { dbInstanceIdentifier: "legacy" }, "database"),
      { "rds-snapshot-encrypted-at-rest": ["? before"] },
    ],
    "a snapshot that everybody may restore": [
      add(
        Aws.DatabaseSnapshot,
        "before",
        { dbInstanceIdentifier: ref(database), sharedAccounts: ["all"] },
        "database",
      ),
      { "rds-snapshot-not-public": ["before"] },
    ],
    "a database of whose failures nobody hears": [
      remove("EventTarget database-events"),
      { "rds-events-told": ["database"] },
    ],
    "a subscription to failures in place of the rule for events": [
      together(
        remove("EventTarget database-events"),
        add(
          Aws.DatabaseEventSubscription,
          "events",
          {
            sourceType: "db-instance",
            eventCategories: ["failure"],
            snsTopic: ref("Topic alerts"),
          },
          "database",
        ),
      ),
      { "rds-events-told": ["database"] },
    ],
    "a subscription to everything in place of the rule for events": [
      together(
        remove("EventTarget database-events"),
        add(
          Aws.DatabaseEventSubscription,
          "events",
          { sourceType: "db-instance", snsTopic: ref("Topic alerts") },
          "database",
        ),
      ),
      {},
    ],
  },
};
