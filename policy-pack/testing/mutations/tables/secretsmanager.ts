import { Aws } from "../../../kit";
import { add, options, ref, together } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

/** A secret that complies, but for what a mutation says. */
const secret = (more: object = {}) =>
  together(
    add(Aws.Secret, "token", { kmsKeyId: ref("database-key"), ...more }, "database"),
    options("Secret token", { protect: true }),
  );

export const secretsmanagerMutations: Mutations = {
  prod: {
    "a secret as it should be": [secret(), {}],
    "a secret under AWS's key": [
      secret({ kmsKeyId: undefined }),
      { "secret-encrypted-with-own-key": ["token"] },
    ],
    "a secret that everybody may read": [
      secret({
        policy: policy({
          Effect: "Allow",
          Principal: "*",
          Action: "secretsmanager:GetSecretValue",
          Resource: "*",
        }),
      }),
      { "secret-policy-not-public": ["token"] },
    ],
    "a secret that is gone at once": [
      secret({ recoveryWindowInDays: 0 }),
      { "secret-recovery-window": ["token"] },
    ],
    "a secret that Pulumi may delete": [
      add(Aws.Secret, "token", { kmsKeyId: ref("database-key") }, "database"),
      { "stateful-guards-complete": ["token"] },
    ],
  },
};
