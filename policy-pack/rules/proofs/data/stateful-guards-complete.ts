import { Aws, notApplicable, stackRule, undecided, violation, wellArchitected } from "../../../kit";
import { guardedTypes, guardsOf, receivesLogs } from "../../../topology";

export const statefulGuardsComplete = stackRule({
  name: "stateful-guards-complete",
  description: "What holds data has every guard against its loss, all together.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html",
  ),
  related: ["RDS.7", "RDS.8", "CKV_AWS_293", "AwsSolutions-RDS10"],
  remediationSteps:
    "Set the guards that the finding names. None costs anything or interrupts the resource; a wanted deletion takes an update more, which takes the guards away first.",
  appliesTo: guardedTypes,
  judge: (resource, graph) => {
    const { lacking, unclear } = guardsOf(resource);
    if (resource.isProtected) {
      if (resource.type === Aws.Bucket && receivesLogs(graph, resource)) {
        return notApplicable("It receives logs, which the account's own rules keep.");
      }
      const follows = resource.type === Aws.DatabaseInstance && resource.read("replicateSourceDb");
      if (follows) return notApplicable("It is a copy of another.");
    }
    return [
      ...lacking.flatMap(violation),
      ...unclear.flatMap((guard) => undecided(`not known: ${guard}`)),
    ];
  },
});
