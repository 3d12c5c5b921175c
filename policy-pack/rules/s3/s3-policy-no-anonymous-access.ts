import { Aws, compliant, resourceRule } from "../../kit";
import { admitsEverybody } from "../../kit/documents";
import { judgeStatements } from "../../kit/policy-rules";
import { securityHub, textOf, undecided, UNKNOWN, violation } from "../../kit";

export const s3PolicyNoAnonymousAccess = resourceRule({
  name: "s3-policy-no-anonymous-access",
  description: "A bucket policy lets in whom it names, and not everybody.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.2"),
  related: ["S3.3", "CKV_AWS_70"],
  remediationSteps:
    "Name accounts, roles or services as principals, or add a condition on aws:PrincipalOrgID or aws:SourceVpce. It changes in place.",
  appliesTo: [Aws.BucketPolicy, Aws.Bucket],
  judge: (resource) =>
    judgeStatements(resource.read("policy"), (statement) => {
      const admits = admitsEverybody(statement);
      if (admits === UNKNOWN) return undecided("whom its policy lets in is not known yet");
      const { actions } = statement;
      const what = actions.length > 0 ? actions.map(textOf).join(", ") : "all but some actions";
      return admits ? violation(`it lets everybody ${what}`) : compliant;
    }),
});
