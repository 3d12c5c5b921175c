import {
  documented,
  grantingTypes,
  isAboutEverything,
  isUnconditional,
  mustNotGrant,
  resourceRule,
  textOf,
  type Statement,
} from "../../kit";
import { escalatingActions } from "../../topology";

const identities = /^arn:[^:]*:iam::[^:]*:(\*|(role|user|group|policy)\/\*)$/;

/** Whether it is about whatever role, user or policy there is. Conditions may narrow it to what cannot be told here. */
const anyIdentity = (grant: Statement) =>
  isUnconditional(grant) &&
  (isAboutEverything(grant) || grant.resources.some((one) => identities.test(textOf(one))));

export const iamNoPrivilegeEscalation = resourceRule({
  name: "iam-no-privilege-escalation",
  description: "A policy lets nobody give himself more rights.",
  severity: "critical",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Security best practices in IAM: apply least-privilege permissions",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
  ),
  related: ["CKV_AWS_286", "CKV2_AWS_40", "AWS-0342"],
  remediationSteps:
    "Name the roles, users or policies in Resource, or ask for iam:PassedToService in a condition. It changes in place.",
  appliesTo: grantingTypes,
  judge: (subject) => mustNotGrant(subject, escalatingActions, anyIdentity),
});
