import { notApplicable, stackRule, undecided, violation, wellArchitected } from "../../../kit";
import { logPipelines, logProducers } from "../../../topology";

export const logsAreKept = stackRule({
  name: "logs-are-kept",
  description: "What writes logs may write where they go, and they are kept there for a time.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC04-BP01",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_app_service_logging.html",
  ),
  related: ["CKV2_AWS_10", "CKV2_AWS_31", "CKV_AWS_66"],
  remediationSteps:
    "Mend the last resource that the finding names: give a log group retentionInDays, give a bucket a lifecycle rule that expires its objects, and let the policy of either admit the service that writes. All change in place; logs that could not be written are lost.",
  appliesTo: logProducers,
  judge: (producer, graph) => {
    const pipelines = logPipelines(graph, producer);
    if (pipelines.every(({ leaves }) => leaves)) {
      return notApplicable("It writes no logs, or they end outside the stack.");
    }
    return pipelines.flatMap(({ course, lacking, unclear }) => [
      ...lacking.flatMap((what) => violation(`${course}: ${what}`)),
      ...unclear.flatMap((what) => undecided(`${course}: ${what}`)),
    ]);
  },
});
