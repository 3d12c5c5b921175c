import { documented, stackRule, violation } from "../../../kit";
import { rivalWriters, writtenTypes } from "../../../topology";

export const oneWriterPerSetting = stackRule({
  name: "one-writer-per-setting",
  description:
    "No two resources write the same setting of another, each undoing what the other did.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Adding a bucket policy by using the Amazon S3 console",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html",
  ),
  remediationSteps:
    "Bring the settings together in one of the resources and take the others away. Until then each update may undo the other's setting, and what holds is a matter of chance.",
  appliesTo: writtenTypes,
  judge: (parent, graph) =>
    rivalWriters(graph, parent).flatMap((writers) =>
      violation(`${writers.map(({ label }) => label).join(" and ")} write the same setting of it`),
    ),
});
