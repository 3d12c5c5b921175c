import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { snsPolicyOwnAccount } from "./sns-policy-own-account";

const own = "arn:aws:iam::111122223333:root";
const partner = "arn:aws:iam::210987654321:role/partner";
const policy = (AWS: unknown, Effect: unknown = "Allow") => ({
  policy: { Statement: [{ Effect, Principal: { AWS }, Action: "sns:Publish", Resource: UNKNOWN }] },
});
const ours = (properties: Record<string, unknown>, type: string = Aws.TopicPolicy) => [
  resource(type, "subject", properties, { allowedAccountIds: JSON.stringify(["111122223333"]) }),
];
const found = `statement 1 lets ${partner} in`;

ruleCases(snsPolicyOwnAccount, {
  compliant: {
    "the own account": ours(policy([own, "111122223333"])),
    "a service": ours({
      policy: {
        Statement: [{ Effect: "Allow", Principal: { Service: "events.amazonaws.com" } }],
      },
    }),
    "another account that is refused": ours(policy(partner, "Deny")),
    "a role that is made in the same update": ours(policy(UNKNOWN)),
    "all but another account, of which another rule speaks": ours({
      policy: { Statement: [{ Effect: "Allow", NotPrincipal: { AWS: partner } }] },
    }),
  },
  violating: {
    "another account": [ours(policy([own, partner])), found],
    "another account on the topic itself": [ours(policy(partner), Aws.Topic), found],
    "another account in a text": [ours({ policy: JSON.stringify(policy(partner).policy) }), found],
    "an account of a provider that names none": [policy(own), `statement 1 lets ${own} in`],
  },
  absent: { "a policy without statements": [{ policy: '{"Statement":[]}' }] },
  unknown: {
    "an unknown effect": [
      ours(policy(partner, UNKNOWN)),
      `whether statement 1 lets ${partner} in is not known yet`,
    ],
  },
  notApplicable: { "no policy": ours({}, Aws.Topic) },
});
