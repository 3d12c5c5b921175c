import { Aws, compliant, given, mustBeOneOf, notApplicable, securityHub } from "../../kit";
import { stackRule, violation } from "../../kit";
import { bucketSettings, lacking, needsAcls } from "../../topology";

const ownership = { type: Aws.BucketOwnershipControls, path: ["rule", "objectOwnership"] } as const;

export const s3AclsDisabled = stackRule({
  name: "s3-acls-disabled",
  description: "A bucket's owner owns its objects, and no access-control list counts.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("S3.12"),
  related: ["CKV2_AWS_65"],
  remediationSteps:
    "Set objectOwnership of its BucketOwnershipControls to BucketOwnerEnforced, and take lists out. It changes in place; access that a list gave must be given by a policy first.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    if (needsAcls(graph, bucket)) {
      return notApplicable("CloudFront writes logs to it, for which it needs a list.");
    }
    const { values, lost } = bucketSettings(graph, bucket, ownership);
    if (values.length > 0) {
      return values.flatMap((value) =>
        mustBeOneOf("objectOwnership", ["BucketOwnerEnforced"], value),
      );
    }
    const [list] = graph.referrers(bucket, [Aws.BucketAcl], "bucket").found;
    if (list) return violation(`${list.label} gives it an access-control list`);
    if (["acl", "grants"].some((property) => given(bucket.read(property)))) {
      return violation("it has an access-control list of its own");
    }
    // New buckets are that way by default.
    return lost.length > 0 ? lacking({ lost }, "") : compliant;
  },
});
