import { Aws, securityHub, stackRule } from "../../kit";
import {
  judgeGlobalTypes,
  judgeRecordedTypes,
  judgeRecorderRole,
  judgeRecording,
} from "../../topology";

export const configRecordsEverything = stackRule({
  name: "config-records-everything",
  description: "AWS Config records every type of resource, with the role that AWS keeps for it.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("Config.1"),
  related: ["CIS AWS Foundations 5.0 3.3", "CKV2_AWS_45", "CKV2_AWS_48"],
  remediationSteps:
    "Set allSupported and includeGlobalResourceTypes in recordingGroup, use the service-linked role, and make a RecorderStatus with isEnabled. It changes in place; each recorded change of a resource is billed.",
  appliesTo: [Aws.ConfigRecorder],
  judge: (recorder, graph) => [
    ...judgeRecordedTypes(recorder),
    ...judgeGlobalTypes(graph),
    ...judgeRecording(graph, recorder),
    ...judgeRecorderRole(graph, recorder),
  ],
});
