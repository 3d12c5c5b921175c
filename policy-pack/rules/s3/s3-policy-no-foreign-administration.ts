import {
  Aws,
  compliant,
  covers,
  foreignPrincipals,
  judgeReadablePolicy,
  judgeStatements,
} from "../../kit";
import { resourceRule, securityHub, undecided, violation } from "../../kit";
import type { Resource, Statement, Verdict } from "../../kit";

const administration = [
  "s3:DeleteBucketPolicy",
  "s3:PutBucketAcl",
  "s3:PutBucketPolicy",
  "s3:PutEncryptionConfiguration",
  "s3:PutObjectAcl",
];

export const s3PolicyNoForeignAdministration = resourceRule({
  name: "s3-policy-no-foreign-administration",
  description: "No bucket policy lets another account change who has access.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.6"),
  remediationSteps:
    "List the actions that the other account needs, without those on policies, lists and encryption. It changes in place. Roles of the own account get such rights by their own policies.",
  appliesTo: [Aws.BucketPolicy, Aws.Bucket],
  judge: (resource) =>
    judgeReadablePolicy(resource, (property, policy) =>
      judgeStatements(property, policy, (statement) => judgeStatement(statement, resource)),
    ),
});

function judgeStatement(statement: Statement, bucket: Resource): Verdict[] {
  const { label, effect, exceptPrincipals } = statement;
  if (effect === "Deny" || exceptPrincipals) return compliant;
  const given = administration.filter((action) => covers(statement, action) !== false);
  const rights = given.filter((action) => covers(statement, action) === true);
  const foreign = given[0] ? foreignPrincipals(statement, bucket) : [];
  return foreign.flatMap((one) =>
    effect === "Allow" && rights.length > 0
      ? violation(`${label} lets ${one} ${rights.join(", ")}`)
      : undecided(`what ${label} lets ${one} is not known yet`),
  );
}
