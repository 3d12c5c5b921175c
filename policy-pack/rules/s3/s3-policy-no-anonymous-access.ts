import { Aws, judgeReadablePolicy, mustNotBePublic, resourceRule, securityHub } from "../../kit";

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
  judge: (resource) => judgeReadablePolicy(resource, mustNotBePublic),
});
