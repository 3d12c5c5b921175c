import { set } from "../change";
import type { Mutations } from "../mutation";

export const tagsMutations: Mutations = {
  prod: {
    "a bucket that nobody owns": [
      set("Bucket storage-invoices", { "tags.Owner": "" }),
      { "required-tags": ["storage-invoices"] },
    ],
  },
};
