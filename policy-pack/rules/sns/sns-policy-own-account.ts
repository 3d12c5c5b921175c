import {
  Aws,
  compliant,
  foreignPrincipals,
  judgeOwnPolicy,
  judgeStatements,
  resourceRule,
} from "../../kit";
import { securityHub, undecided, violation } from "../../kit";

export const snsPolicyOwnAccount = resourceRule({
  name: "sns-policy-own-account",
  description: "The policy of a topic lets no other account in.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("SNS.4"),
  remediationSteps:
    "Take the principals of other accounts out, or exempt the topic with the reason for which they need it. It changes in place; they are shut out. The provider's allowedAccountIds says which accounts are one's own.",
  appliesTo: [Aws.Topic, Aws.TopicPolicy],
  judge: (subject) =>
    judgeOwnPolicy(subject, (property, policy) =>
      judgeStatements(property, policy, (statement) => {
        const { label, effect, exceptPrincipals } = statement;
        if (effect === "Deny" || exceptPrincipals) return compliant;
        return foreignPrincipals(statement, subject).flatMap((one) =>
          effect === "Allow"
            ? violation(`${label} lets ${one} in`)
            : undecided(`whether ${label} lets ${one} in is not known yet`),
        );
      }),
    ),
});
