import { options, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { withStatement } from "../documents";

const key = "database-key";

export const kmsMutations: Mutations = {
  prod: {
    "a key that is gone after a week": [
      set(key, { deletionWindowInDays: 7 }),
      { "keys-outlive-their-data": ["database-key"], "kms-deletion-window": ["database-key"] },
    ],
    "a key that is switched off": [
      set(key, { isEnabled: false }),
      { "kms-key-enabled": ["database-key"] },
    ],
    "a key that stays as it is": [
      unset(key, "enableKeyRotation"),
      { "keys-outlive-their-data": ["database-key"], "kms-key-rotation": ["database-key"] },
    ],
    "a key that says nothing of who may use it": [
      unset(key, "policy"),
      { "kms-policy-defined": ["database-key"] },
    ],
    "the key of alarms stays as it is": [
      unset("alerts-key", "enableKeyRotation"),
      { "kms-key-rotation": ["alerts-key"] },
    ],
    "a key whose policy may shut everybody out": [
      set(key, { bypassPolicyLockoutSafetyCheck: true }),
      { "kms-lockout-check": ["database-key"] },
    ],
    "a key that everybody may use": [
      withStatement("alerts-key", "policy", {
        Effect: "Allow",
        Principal: "*",
        Action: "kms:Decrypt",
        Resource: "*",
      }),
      { "kms-policy-not-public": ["alerts-key"], "policies-keep-one-perimeter": ["alerts-key"] },
    ],
    "a key that Pulumi may delete": [
      options(key, { protect: false }),
      { "keys-outlive-their-data": ["database-key"] },
    ],
  },
};
