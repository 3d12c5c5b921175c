import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { sessionRecorded } from "./session-recorded";

const session = (inputs: object) => ({
  documentType: "Session",
  content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs }),
});

describe("session-recorded", () => {
  ruleCases(sessionRecorded, {
    compliant: {
      "sessions kept in a log group": session({
        kmsKeyId: "k",
        cloudWatchLogGroupName: "sessions",
      }),
      "sessions kept in a bucket": session({ kmsKeyId: "k", s3BucketName: "sessions" }),
      "sessions kept in both": session({
        kmsKeyId: "k",
        s3BucketName: "sessions",
        cloudWatchLogGroupName: "sessions",
      }),
    },
    violating: {
      "sessions without a key": [session({ s3BucketName: "sessions" }), "kmsKeyId is not set"],
      "sessions that nobody keeps": [session({ kmsKeyId: "k" }), "no bucket or log group keeps it"],
      "empty settings": [
        session({ kmsKeyId: "", s3BucketName: "" }),
        "kmsKeyId is not set",
        "no bucket or log group keeps it",
      ],
    },
    absent: {
      "no settings": [session({}), "kmsKeyId is not set", "no bucket or log group keeps it"],
    },
    unknown: {
      "what cannot be read": [
        { documentType: "Session", content: "schemaVersion: '1.0'" },
        "content has no inputs that can be read",
      ],
    },
    notApplicable: {
      "a document that runs commands": { documentType: "Command", content: "{}" },
      "a text that is known only during the update": { documentType: "Session", content: UNKNOWN },
    },
  });
});
