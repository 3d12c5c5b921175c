import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsInSubnetGroup } from "./rds-in-subnet-group";

const notApplicable = {
  "a read replica": { replicateSourceDb: UNKNOWN },
  "a replica of a cluster": { replicationSourceIdentifier: "aurora" },
  "a member of a cluster": { clusterIdentifier: "aurora" },
};
const cases = setCases("dbSubnetGroupName", "data", { notApplicable });
const cluster = resource(Aws.DatabaseCluster, "subject", { clusterIdentifier: "aurora" });

ruleCases(rdsInSubnetGroup, {
  ...cases,
  violating: {
    ...cases.violating,
    "a cluster with a name of its own": [[cluster], "dbSubnetGroupName is not set"],
  },
});
