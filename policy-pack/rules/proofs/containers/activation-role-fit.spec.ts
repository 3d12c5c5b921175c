import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { activationRoleFit } from "./activation-role-fit";

const role = (assumeRolePolicy: unknown) => resource(Aws.Role, "host", { assumeRolePolicy });
const trust = (principal: object, Effect: unknown = "Allow") => ({
  Statement: [{ Effect, Principal: principal, Action: "sts:AssumeRole" }],
});
const of = (assumeRolePolicy: unknown) => [
  role(assumeRolePolicy),
  resource(Aws.HybridActivation, "subject", { iamRole: ref(role("")) }),
];
const ssm = { Service: "ssm.amazonaws.com" };
const distrust = 'Role "host" does not trust ssm.amazonaws.com';
const unclear = 'whom Role "host" trusts is not known yet';

ruleCases(activationRoleFit, {
  compliant: {
    "a role that trusts Systems Manager": of(JSON.stringify(trust(ssm))),
    "one that trusts others too": of(
      trust({ Service: ["ec2.amazonaws.com", "ssm.amazonaws.com"] }),
    ),
    "a trust on conditions": of({
      Statement: {
        ...trust(ssm).Statement[0],
        Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
      },
    }),
  },
  violating: {
    "a role of hosts in AWS": [of(trust({ Service: "ec2.amazonaws.com" })), distrust],
    "a user of that name": [of(trust({ AWS: "ssm.amazonaws.com" })), distrust],
    "a refusal": [of(trust(ssm, "Deny")), distrust],
    "a policy without statements": [of({ Statement: [] }), distrust],
  },
  absent: { "a role without a trust policy": [of(undefined), distrust] },
  unknown: {
    "an unknown principal": [of(trust({ Service: UNKNOWN })), unclear],
    "an unknown text": [of(UNKNOWN), unclear],
    "an unknown role": [{ iamRole: UNKNOWN }, "its role is not known yet"],
    "an unknown principal beside Systems Manager": [
      of(trust({ Service: [UNKNOWN, "ssm.amazonaws.com"] })),
    ],
  },
  notApplicable: { "a role outside the stack": { iamRole: "hosts" } },
});
