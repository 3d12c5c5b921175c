import {
  Aws,
  compliant,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const noIamUsers = resourceRule({
  name: "no-iam-users",
  description: "People and programs use roles, not users with lasting credentials.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("IAM.3"),
  related: ["CIS AWS Foundations 5.0 1.20", "CKV_AWS_273", "CKV_AWS_348"],
  remediationSteps:
    "Let people sign in through IAM Identity Center and programs take a role; name a user that must remain in allowed of the policy configuration. Whoever uses the credentials has to change first.",
  appliesTo: [Aws.User, Aws.AccessKey, Aws.UserLoginProfile],
  parameters: {
    defaults: { allowed: [] as string[] },
    properties: {
      allowed: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Names of users that must remain.",
      },
    },
  },
  judge: (subject, { allowed }) => {
    const user =
      subject.type === Aws.User ? (subject.read("name") ?? subject.name) : subject.read("user");
    if (allowed.some((name) => name === user)) return compliant;
    if (user === UNKNOWN && allowed.length > 0)
      return undecided("which user it is about is not known yet");
    return violation(
      subject.type === Aws.User ? "it is a user" : "it gives a user lasting credentials",
    );
  },
});
