import {
  at,
  Aws,
  compliant,
  documented,
  given,
  notApplicable,
  parsed,
  resourceRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

const destinations = ["s3BucketName", "cloudWatchLogGroupName"];

export const sessionRecorded = resourceRule({
  name: "session-recorded",
  description: "Sessions on hosts are encrypted, and what is typed in them is kept.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Logging session activity",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html",
  ),
  related: ["CKV_AWS_112", "CKV_AWS_113"],
  remediationSteps:
    "Set kmsKeyId and s3BucketName or cloudWatchLogGroupName in the inputs of the document. It holds for sessions that start from then on.",
  appliesTo: [Aws.SsmDocument],
  judge: (document) => {
    if (document.read("documentType") !== "Session")
      return notApplicable("It does not set up sessions.");
    const content = document.read("content");
    if (content === UNKNOWN)
      return notApplicable("The text of content is known during the update, which judges it then.");
    const inputs = at(parsed(content), "inputs");
    if (inputs === undefined) return undecided("content has no inputs that can be read");
    return [
      ...(given(at(inputs, "kmsKeyId")) ? compliant : violation("kmsKeyId is not set")),
      ...(destinations.some((one) => given(at(inputs, one)))
        ? compliant
        : violation("no bucket or log group keeps it")),
    ];
  },
});
