import {
  Aws,
  compliant,
  covers,
  isUnconditional,
  judgeReadablePolicy,
  judgeStatements,
} from "../../kit";
import { resourceRule, undecided, UNKNOWN, violation, wellArchitected } from "../../kit";

export const s3PolicyNoLockOut = resourceRule({
  name: "s3-policy-no-lock-out",
  description: "No bucket policy locks its owner out.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC03-BP01",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html",
  ),
  related: ["CKV_AWS_93"],
  remediationSteps:
    "Add a Condition to the statement that denies everything, or name in its Principal who is denied. Once it is in force, only the root user of the account can take it away.",
  appliesTo: [Aws.BucketPolicy, Aws.Bucket],
  judge: (resource) =>
    judgeReadablePolicy(resource, (property, policy) =>
      judgeStatements(property, policy, (statement) => {
        const { label, effect, principals, exceptPrincipals, conditions } = statement;
        const anybody = !exceptPrincipals && principals.some(({ value }) => value === "*");
        if (effect !== "Deny" || !anybody || covers(statement, "s3:*") !== true) return compliant;
        if (conditions === UNKNOWN) return undecided(`when ${label} denies is not known yet`);
        return isUnconditional(statement)
          ? violation(`${label} denies everything to everybody`)
          : compliant;
      }),
    ),
});
