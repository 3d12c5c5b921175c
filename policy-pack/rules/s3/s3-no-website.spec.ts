import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3NoWebsite } from "./s3-no-website";

const found = "it makes the bucket a website";
const own = (website: unknown) => [resource(Aws.Bucket, "subject", { website })];

ruleCases(s3NoWebsite, {
  compliant: {},
  violating: {
    "a website": [{ bucket: "data", indexDocument: { suffix: "index.html" } }, found],
    "a bucket that says so itself": [own({ indexDocument: "index.html" }), found],
  },
  absent: { "a website of who knows": [{}, found] },
  unknown: {},
  notApplicable: { "a bucket": [resource(Aws.Bucket, "subject", { tags: UNKNOWN })] },
});
