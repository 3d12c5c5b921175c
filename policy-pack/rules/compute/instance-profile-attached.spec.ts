import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { instanceProfileAttached } from "./instance-profile-attached";

const instance = (properties: Record<string, unknown>) => [
  resource(Aws.Instance, "subject", properties),
];
const found = "iamInstanceProfile is not set";

ruleCases(instanceProfileAttached, {
  compliant: {
    "a template with the ARN of a profile": { iamInstanceProfile: { arn: "arn:aws:iam::1:p" } },
    "a template with the name of one": { iamInstanceProfile: { name: "hosts" } },
    "an instance with one": instance({ iamInstanceProfile: "hosts" }),
  },
  violating: {
    "a template with an empty profile": [{ iamInstanceProfile: {} }, found],
    "an instance without one": [instance({}), found],
    "an instance with an empty name": [instance({ iamInstanceProfile: "" }), found],
  },
  absent: { "a template without one": [{}, found] },
  unknown: {
    "a profile that is made in the same update": [{ iamInstanceProfile: { arn: UNKNOWN } }],
    "an instance with such a profile": [instance({ iamInstanceProfile: UNKNOWN })],
  },
  notApplicable: {
    "an instance that a template describes": instance({ launchTemplate: { id: UNKNOWN } }),
  },
});
