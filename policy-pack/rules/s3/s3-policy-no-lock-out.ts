import { Aws, compliant, resourceRule, undecided, UNKNOWN } from "../../kit";
import { judgeStatements } from "../../kit/policy-rules";
import { violation, wellArchitected } from "../../kit";

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
    "Give the statement that denies everything a condition, or let it name whom it denies. Once it is in force, only the root user of the account can take it away.",
  appliesTo: [Aws.BucketPolicy, Aws.Bucket],
  judge: (resource) =>
    judgeStatements(resource.read("policy"), ({ effect, principals, actions, conditions }) => {
      const everything = actions.some((action) => action === "*" || action === "s3:*");
      if (effect !== "Deny" || !principals.includes("*") || !everything) return compliant;
      if (conditions === UNKNOWN) return undecided("a condition of its policy is not known yet");
      return conditions.length > 0 ? compliant : violation("it denies everything to everybody");
    }),
});
