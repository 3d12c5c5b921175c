import { Aws, stackRule, wellArchitected } from "../../kit";
import { mustSpanZones, placeOf } from "../../topology";

export const rdsSubnetGroupZones = stackRule({
  name: "rds-subnet-group-zones",
  description: "A database's subnet group covers more than one zone.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  ),
  remediationSteps:
    "Add subnets of other zones to subnetIds. It changes in place and costs nothing; without it there is nowhere for a standby.",
  appliesTo: [Aws.DatabaseSubnetGroup],
  parameters: {
    defaults: { minimumZones: 2 },
    properties: {
      minimumZones: {
        type: "integer",
        minimum: 2,
        default: 2,
        description: "Zones that a subnet group must cover at least.",
      },
    },
  },
  judge: (group, graph, { minimumZones: zones }) =>
    // RDS itself refuses a group that covers less than two zones.
    mustSpanZones(placeOf(graph, group, [["subnetIds"]]), { zones, onePerZone: zones <= 2 }),
});
