import { UNKNOWN } from "../../kit";
import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsInSubnetGroup } from "./rds-in-subnet-group";

const notApplicable = {
  "a read replica": { replicateSourceDb: UNKNOWN },
  "a replica of a cluster": { replicationSourceIdentifier: "aurora" },
  "a member of a cluster": { clusterIdentifier: "aurora" },
};
ruleCases(rdsInSubnetGroup, setCases("dbSubnetGroupName", "data", { notApplicable }));
