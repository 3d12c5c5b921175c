import { Aws, stackRule, wellArchitected } from "../../kit";
import { mustSpanZones, placeOf } from "../../topology";

export const dmsSubnetGroupZones = stackRule({
  name: "dms-subnet-group-zones",
  description: "A replication subnet group covers more than one zone.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.VPC.html",
  ),
  remediationSteps:
    "Add subnets of other zones to subnetIds. It changes in place and costs nothing; without it there is nowhere for a standby.",
  appliesTo: [Aws.MigrationSubnetGroup],
  judge: (group, graph) =>
    // DMS itself refuses a group that covers less than two zones.
    mustSpanZones(placeOf(graph, group, [["subnetIds"]]), { onePerZone: true }),
});
