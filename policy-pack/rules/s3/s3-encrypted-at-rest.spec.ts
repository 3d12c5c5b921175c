import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3EncryptedAtRest } from "./s3-encrypted-at-rest";

const bucket = resource(Aws.Bucket, "subject");
const other = resource(Aws.Bucket, "other");
const withAlgorithm = (sseAlgorithm: unknown) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm },
});
const encryption = (sseAlgorithm: unknown, of: unknown = ref(bucket), name = "encryption") =>
  resource(Aws.BucketEncryption, name, { bucket: of, rules: [withAlgorithm(sseAlgorithm)] });
const inline = (sseAlgorithm: unknown) => ({
  serverSideEncryptionConfiguration: { rule: withAlgorithm(sseAlgorithm) },
});
const weak = 'sseAlgorithm is "AES256"; it must be aws:kms or aws:kms:dsse';
const none = "it declares no encryption";
const receiving = (writer: Fixture) => [bucket, encryption("AES256"), writer];

ruleCases(s3EncryptedAtRest, {
  compliant: {
    "a key of KMS": [bucket, encryption("aws:kms")],
    "two layers of it": [bucket, encryption("aws:kms:dsse")],
    "a key of KMS, inline": inline("aws:kms"),
    "a weaker algorithm where access to a bucket is logged": receiving(
      resource(Aws.BucketLogging, "logging", { targetBucket: ref(bucket) }),
    ),
    "a weaker algorithm for flow logs": receiving(
      resource(Aws.FlowLog, "flows", { logDestination: ref(bucket) }),
    ),
    "a weaker algorithm for a load balancer's logs": receiving(
      resource(Aws.LoadBalancer, "web", { accessLogs: { bucket: ref(bucket), enabled: true } }),
    ),
    "a weaker algorithm for a trail": receiving(
      resource(Aws.Trail, "audit", { s3BucketName: ref(bucket) }),
    ),
  },
  violating: {
    "a weaker algorithm": [[bucket, encryption("AES256")], weak],
    "a weaker algorithm, inline": [inline("AES256"), weak],
    "encryption of another bucket": [[bucket, other, encryption("aws:kms", ref(other))], none],
    "a weaker algorithm where another bucket receives logs": [
      [
        bucket,
        encryption("AES256"),
        other,
        encryption("aws:kms", ref(other), "of-other"),
        resource(Aws.FlowLog, "flows", { logDestination: ref(other) }),
      ],
      weak,
    ],
  },
  absent: {
    "no encryption": [[bucket], none],
    "what the provider fills in": [[filledIn(bucket, "serverSideEncryptionConfiguration")], none],
  },
  unknown: {
    "an unknown algorithm": [[bucket, encryption(UNKNOWN)], "sseAlgorithm is not known yet"],
    "encryption of an unknown bucket": [
      [bucket, encryption("aws:kms", UNKNOWN)],
      'the bucket of BucketServerSideEncryptionConfiguration "encryption" is not known yet',
    ],
  },
  notApplicable: {},
});
