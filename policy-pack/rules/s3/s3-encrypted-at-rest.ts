import { all, Aws, mustBeOneOf, securityHub, stackRule, undecided, violation } from "../../kit";
import { receivesLogs } from "../../topology";

const kms = ["aws:kms", "aws:kms:dsse"];
const algorithm = ["applyServerSideEncryptionByDefault", "sseAlgorithm"];

export const s3EncryptedAtRest = stackRule({
  name: "s3-encrypted-at-rest",
  description: "A bucket encrypts with a key that its readers need permission for.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("S3.17"),
  related: ["CKV_AWS_145", "CKV_AWS_19", "AWS-0132"],
  remediationSteps:
    "Give the bucket a BucketServerSideEncryptionConfiguration with aws:kms and a bucket key. It changes in place, for objects written from then on. A bucket that receives logs may use AES256: some of AWS's log writers can do no other.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    const { found, lost } = graph.referrers(bucket, [Aws.BucketEncryption], "bucket");
    const declared = [
      ...found.flatMap((configuration) => all(configuration.read("rules"), ...algorithm)),
      ...all(bucket.read("serverSideEncryptionConfiguration", "rule"), ...algorithm),
    ];
    if (declared.length === 0) {
      return lost[0]
        ? undecided(`the bucket of ${lost[0].label} is not known yet`)
        : violation("it declares no encryption");
    }
    const allowed = receivesLogs(graph, bucket) ? [...kms, "AES256"] : kms;
    return declared.flatMap((used) => mustBeOneOf("sseAlgorithm", allowed, used));
  },
});
