import { options, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { withStatement } from "../policies";

const key = "database-key";

export const kmsMutations: Mutations = {
  prod: {
    "a key that is gone after a week": [set(key, { deletionWindowInDays: 7 }), {}],
    "a key that is switched off": [set(key, { isEnabled: false }), {}],
    "a key that stays as it is": [unset(key, "enableKeyRotation"), {}],
    "the key of alarms stays as it is": [unset("alerts-key", "enableKeyRotation"), {}],
    "a key whose policy may shut everybody out": [set(key, { bypassPolicyLockoutSafetyCheck: true }), {}],
    "a key that everybody may use": [
      withStatement("alerts-key", "policy", { Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" }), {}],
    "a key that Pulumi may delete": [options(key, { protect: false }), {}],
  },
};
