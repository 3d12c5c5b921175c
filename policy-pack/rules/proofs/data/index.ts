import type { Rule } from "../../../kit";
import { copiesAreElsewhere } from "./copies-are-elsewhere";
import { fileShareBucketKept } from "./file-share-bucket-kept";
import { fileShareGatewayHasCache } from "./file-share-gateway-has-cache";
import { fileShareRoleWithinBucket } from "./file-share-role-within-bucket";
import { keysOutliveTheirData } from "./keys-outlive-their-data";
import { nfsClientsOnPremises } from "./nfs-clients-on-premises";
import { replicationKeepsTargetTables } from "./replication-keeps-target-tables";
import { replicationReachesDatabases } from "./replication-reaches-databases";
import { replicationReadsItsSecret } from "./replication-reads-its-secret";
import { statefulGuardsComplete } from "./stateful-guards-complete";
import { survivesAsPromised } from "./survives-as-promised";

export const dataProofs: Rule[] = [
  copiesAreElsewhere,
  fileShareBucketKept,
  fileShareGatewayHasCache,
  fileShareRoleWithinBucket,
  keysOutliveTheirData,
  nfsClientsOnPremises,
  replicationKeepsTargetTables,
  replicationReachesDatabases,
  replicationReadsItsSecret,
  statefulGuardsComplete,
  survivesAsPromised,
];
