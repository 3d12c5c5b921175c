import { Aws, documented, notApplicable, stackRule, undecided, type Verdict } from "../../../kit";
import { judgeReach } from "../../../topology";

const ends = ["sourceEndpointArn", "targetEndpointArn"];

export const replicationReachesDatabases = stackRule({
  name: "replication-reaches-databases",
  description:
    "Security groups and routes let the instance of a replication task reach its source and its target.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Setting up a network for a replication instance",
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.VPC.html",
  ),
  remediationSteps:
    "Add the missing rule between the groups of the replication instance and of the database, or the missing route to the site. Nothing is interrupted.",
  appliesTo: [Aws.MigrationTask],
  judge: (task, graph) => {
    const { targets } = graph.reference(task, "replicationInstanceArn", [Aws.MigrationInstance]);
    const [instance] = targets;
    if (!instance) return notApplicable("Its replication instance is not in this stack.");
    const judged = ends
      .flatMap((end) => graph.reference(task, end, [Aws.MigrationEndpoint]).targets)
      .map((endpoint) => judgeReach(graph, instance, endpoint));
    const known = judged.filter((verdicts): verdicts is Verdict[] => verdicts !== undefined);
    if (known.flat().length > 0) return known.flat();
    return known.length > 0
      ? []
      : undecided("where its source and its target are is not known: neither names an address");
  },
});
