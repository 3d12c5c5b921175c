import { Aws, mustBeSet, notApplicable, resourceRule, wellArchitected } from "../../kit";
import { isClusterMember, isReplica } from "../../topology";

export const rdsInSubnetGroup = resourceRule({
  name: "rds-in-subnet-group",
  description: "A database names the subnets that it may be placed in.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  ),
  related: ["RDS.18"],
  remediationSteps:
    "Set dbSubnetGroupName. Without it AWS uses the default VPC, whose subnets are public; on a database that exists, a move to another VPC takes it down for some minutes.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) =>
    isReplica(database) || isClusterMember(database)
      ? notApplicable("It is placed as its source is.")
      : mustBeSet("dbSubnetGroupName", database.read("dbSubnetGroupName")),
});
