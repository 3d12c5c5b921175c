import {
  Aws,
  compliant,
  documented,
  judgeOwnPolicy,
  judgeStatements,
  resourceRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const sqsPolicyNamesActions = resourceRule({
  name: "sqs-policy-names-actions",
  description: "The policy of a queue allows named actions, not all.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon SQS security best practices: implement least-privilege access",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
  ),
  related: ["CKV_AWS_72"],
  remediationSteps:
    "Write the actions that are needed, such as sqs:SendMessage, in place of a wildcard. It changes in place.",
  appliesTo: [Aws.Queue, Aws.QueuePolicy],
  judge: (subject) =>
    judgeOwnPolicy(subject, (property, policy) =>
      judgeStatements(property, policy, ({ label, effect, actions, exceptActions }) => {
        if (effect === "Deny") return compliant;
        if (exceptActions.length > 0) return violation(`${label} allows all actions but some`);
        if (actions.some((action) => action === "*" || action === "sqs:*"))
          return violation(`${label} allows every action`);
        return actions.includes(UNKNOWN)
          ? undecided(`what ${label} allows is not known yet`)
          : compliant;
      }),
    ),
});
