import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, withOptions } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { dataProtected } from "./data-protected";

const unknown = { identifier: UNKNOWN };
const kept = (type: string, name = "subject", properties: Record<string, unknown> = {}) =>
  withOptions(resource(type, name, properties), { protect: true });

describe("data-protected", () => {
  ruleCases(dataProtected, {
    compliant: {
      "a database that is protected": [kept(Aws.DatabaseInstance)],
      "a bucket that is protected": [kept(Aws.Bucket)],
      "a key that is protected": [kept(Aws.Key)],
    },
    violating: {
      "a database that is not": [[resource(Aws.DatabaseInstance, "subject")], "protect is not set"],
      "a vault that is not": [
        [withOptions(resource(Aws.BackupVault, "subject"), { protect: false })],
        "protect is not set",
      ],
      "a key of a database": [
        [
          resource(Aws.Key, "subject"),
          kept(Aws.DatabaseInstance, "orders", { kmsKeyId: ref(resource(Aws.Key, "subject")) }),
        ],
        "protect is not set",
      ],
      "a key of a bucket": [
        [
          resource(Aws.Key, "subject"),
          resource(Aws.BucketEncryption, "encryption", {
            rules: [ref(resource(Aws.Key, "subject"))],
          }),
        ],
        "protect is not set",
      ],
    },
    absent: {
      "a secret without options": [[resource(Aws.Secret, "subject")], "protect is not set"],
    },
    unknown: {
      "a database of which nothing else is known": [
        [kept(Aws.DatabaseInstance, "subject", unknown)],
      ],
    },
    notApplicable: {
      "a key of a topic": [
        resource(Aws.Key, "subject"),
        resource(Aws.Topic, "alerts", { kmsMasterKeyId: ref(resource(Aws.Key, "subject")) }),
      ],
    },
  });
});
