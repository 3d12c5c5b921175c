import { all, Aws, compliant, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { textOf, violation, type Verdict, type Value } from "../../kit";

const publicAcls = ["public-read", "public-read-write", "authenticated-read"];
/** S3's names for everybody, and for everybody with any AWS account. */
const everybody = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;

export const s3NoPublicAcl = resourceRule({
  name: "s3-no-public-acl",
  description: "No access-control list opens a bucket to everybody.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.2"),
  related: ["S3.3", "CKV_AWS_20", "CKV_AWS_57", "CKV2_AWS_43", "CKV_AWS_375", "AWS-0092"],
  remediationSteps:
    "Take the list or the grant out; let a bucket policy name who may read. It changes in place.",
  appliesTo: [Aws.BucketAcl, Aws.Bucket],
  judge: (resource) => [
    ...all(resource.read("acl")).flatMap(judgeAcl),
    ...all(resource.read("accessControlPolicy", "grants"), "grantee", "uri").flatMap(judgeGrantee),
    ...all(resource.read("grants"), "uri").flatMap(judgeGrantee),
  ],
});

function judgeAcl(acl: Value): Verdict[] {
  if (acl === UNKNOWN) return undecided("acl is not known yet");
  return publicAcls.some((one) => one === acl) ? violation(`acl is ${textOf(acl)}`) : compliant;
}

function judgeGrantee(uri: Value): Verdict[] {
  if (uri === UNKNOWN) return undecided("a grantee is not known yet");
  return everybody.test(textOf(uri)) ? violation(`it grants access to ${textOf(uri)}`) : compliant;
}
