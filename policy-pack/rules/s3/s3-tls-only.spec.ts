import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3TlsOnly } from "./s3-tls-only";

const bucket = resource(Aws.Bucket, "subject", { bucket: "data" });
const arn = "arn:aws:s3:::data";
const tlsOnly = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [arn, `${arn}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const document = (...statements: object[]) => ({ Version: "2012-10-17", Statement: statements });
const apart = (policy: unknown, of: unknown = ref(bucket)) => [
  bucket,
  resource(Aws.BucketPolicy, "policy", { bucket: of, policy }),
];
const open = document({ Effect: "Allow", Principal: { AWS: "1" }, Action: "s3:*", Resource: arn });
const lets = "its policy lets requests in without TLS";

ruleCases(s3TlsOnly, {
  compliant: {
    "a policy as text": apart(JSON.stringify(document(tlsOnly))),
    "a policy as an object with unknown ARNs": apart(document({ ...tlsOnly, Resource: [UNKNOWN] })),
    "a policy found by the bucket's name": apart(document(tlsOnly), "data"),
    "the bucket's own policy": { policy: JSON.stringify(document(tlsOnly)) },
  },
  violating: {
    "no policy": [[bucket], "no bucket policy is for it"],
    "a policy on other things": [apart(open), lets],
    "a refusal for some actions": [
      apart(document({ ...tlsOnly, Action: ["s3:GetObject", "s3:PutObject"] })),
      lets,
    ],
    "a policy of another bucket": [apart(document(tlsOnly), "other"), "no bucket policy is for it"],
  },
  absent: {
    "a policy that the provider fills in": [
      [filledIn(bucket, "policy")],
      "no bucket policy is for it",
    ],
  },
  unknown: {
    "an unknown policy": [apart(UNKNOWN), "its policy is not known yet"],
    "a policy of an unknown bucket": [
      apart(document(tlsOnly), UNKNOWN),
      'the bucket of BucketPolicy "policy" is not known yet',
    ],
  },
  notApplicable: {},
});
