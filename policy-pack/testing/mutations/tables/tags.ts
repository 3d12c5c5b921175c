import { set } from "../change";
import type { Mutations } from "../mutation";

export const tagsMutations: Mutations = {
  prod: {
    "a bucket that nobody owns": [
      set("Bucket storage-invoices", { "tags.Owner": "" }),
      { "required-tags": ["storage-invoices"] },
    ],
    "a bucket whose tag names a plan that nobody has": [
      set("Bucket storage-reports", { "tags.BackupPlan": "weekly" }),
      {
        "backup-coverage": ["storage-reports"],
        "backup-tag-names-a-plan": ["storage-reports"],
        "s3-copied-elsewhere": ["storage-reports"],
      },
    ],
    "a bucket of another environment": [
      set("Bucket storage-invoices", { "tags.Environment": "test" }),
      { "tag-values-allowed": ["storage-invoices"] },
    ],
  },
};
