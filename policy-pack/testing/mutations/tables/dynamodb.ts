import { Aws } from "../../../kit";
import { add, options, ref, together } from "../change";
import type { Mutations } from "../mutation";

/** A table that complies, but for what a mutation says. */
const table = (more: object = {}) =>
  together(
    add(
      Aws.Table,
      "baskets",
      {
        name: "baskets",
        billingMode: "PAY_PER_REQUEST",
        deletionProtectionEnabled: true,
        pointInTimeRecovery: { enabled: true },
        serverSideEncryption: { enabled: true, kmsKeyArn: ref("storage-key") },
        tags: { BackupPlan: "hybrid-platform-prod-daily" },
        ...more,
      },
      "storage",
    ),
    options("Table baskets", { protect: true }),
  );

export const dynamodbMutations: Mutations = {
  prod: {
    "a table as it should be": [table(), {}],
    "a table that AWS lets be deleted": [
      table({ deletionProtectionEnabled: false }),
      { "stateful-guards-complete": ["baskets"], "table-deletion-protection": ["baskets"] },
    ],
    "a table under AWS's key": [
      table({ serverSideEncryption: undefined }),
      { "table-own-key": ["baskets"] },
    ],
    "a table that goes back to no moment": [
      table({ pointInTimeRecovery: undefined }),
      { "table-recoverable": ["baskets"] },
    ],
    "a table for so many requests, beside tasks that scale": [
      table({ billingMode: "PROVISIONED", readCapacity: 5, writeCapacity: 5 }),
      { "table-scales": ["baskets"] },
    ],
  },
};
