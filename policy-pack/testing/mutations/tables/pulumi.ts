import { options } from "../change";
import type { Mutations } from "../mutation";

export const pulumiMutations: Mutations = {
  prod: {
    "a database that is deleted before its successor is there": [
      options("Instance database", { deleteBeforeReplace: true }),
      { "data-not-deleted-first": ["database"] },
    ],
    "a database whose protection nobody looks after": [
      options("Instance database", { ignoreChanges: ["deletionProtection"] }),
      { "guarded-properties-not-ignored": ["database"] },
    ],
    "a role whose trust nobody looks after": [
      options("Role cluster-storefront-task", { ignoreChanges: ["assumeRolePolicy"] }),
      { "guarded-properties-not-ignored": ["cluster-storefront-task"] },
    ],
  },
};
