import { add, options, ref, set, together, unset } from "../change";
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
    "a provider whose region the program does not name": [
      unset("aws", "region"),
      {
        "copies-are-elsewhere": ["? operations-backup-plan"],
        "provider-explicit": ["aws"],
      },
    ],
    "a random password in the environment of a function": [
      together(
        add("random:index/randomPassword:RandomPassword", "password", {}, "cluster"),
        set("Function cluster-targets", { environment: { variables: { MODE: ref("password") } } }),
      ),
      { "secrets-end-in-secret-properties": ["password"] },
    ],
    "a link whose key the state keeps in clear": [
      options("network-seoul-gasan-interface", { additionalSecretOutputs: [] }),
      { "unmarked-secrets-declared": ["network-seoul-gasan-interface"] },
    ],
  },
  everything: {
    "a gateway's key in a tag": [
      set("Bucket storage-invoices", { "tags.Key": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE" }),
      { "secrets-end-in-secret-properties": ["storage-gateway-files"] },
    ],
  },
};
