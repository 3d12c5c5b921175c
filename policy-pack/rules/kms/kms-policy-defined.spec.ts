import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { kmsPolicyDefined } from "./kms-policy-defined";

const key = resource(Aws.Key, "subject");
const other = resource(Aws.Key, "other", { policy: UNKNOWN });
const policy = (keyId: unknown) => [key, other, resource(Aws.KeyPolicy, "policy", { keyId })];
const found = "it has no policy, so AWS's default lets in the whole account";

ruleCases(kmsPolicyDefined, {
  compliant: {
    "a policy": { policy: '{"Statement":[]}' },
    "a policy that is known later": { policy: UNKNOWN },
    "a policy beside it": policy(ref(key)),
  },
  violating: {
    "an empty policy": [{ policy: "" }, found],
    "the policy of another": [policy(ref(other)), found],
    "a policy that the provider fills in": [[filledIn(key, "policy")], found],
  },
  absent: { "no policy": [{}, found] },
  unknown: {
    "a policy of an unknown key": [
      policy(UNKNOWN),
      'the key of KeyPolicy "policy" is not known yet',
    ],
  },
  notApplicable: {},
});
