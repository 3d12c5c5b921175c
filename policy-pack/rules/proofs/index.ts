import type { Rule } from "../../kit";
import { activationRoleFit } from "./activation-role-fit";
import { capacityProviderHostsJoin } from "./capacity-provider-hosts-join";
import { containerLogGroupExists } from "./container-log-group-exists";
import { containersStopWhileDraining } from "./containers-stop-while-draining";
import { copiesAreElsewhere } from "./copies-are-elsewhere";
import { directConnectAnnouncesVpc } from "./direct-connect-announces-vpc";
import { directConnectDiversity } from "./direct-connect-diversity";
import { endpointAdmitsSites } from "./endpoint-admits-sites";
import { externalHostsHaveEndpoints } from "./external-hosts-have-endpoints";
import { externalServiceHasHosts } from "./external-service-has-hosts";
import { failuresAreHeard } from "./failures-are-heard";
import { fileShareBucketKept } from "./file-share-bucket-kept";
import { fileShareGatewayHasCache } from "./file-share-gateway-has-cache";
import { fileShareRoleWithinBucket } from "./file-share-role-within-bucket";
import { forwardedDomainsResolve } from "./forwarded-domains-resolve";
import { insideAPlatformComponent } from "./inside-a-platform-component";
import { keysOutliveTheirData } from "./keys-outlive-their-data";
import { loadBalancerReachesTasks } from "./load-balancer-reaches-tasks";
import { nfsClientsOnPremises } from "./nfs-clients-on-premises";
import { noOverlappingNetworks } from "./no-overlapping-networks";
import { oneWriterPerSetting } from "./one-writer-per-setting";
import { replicationKeepsTargetTables } from "./replication-keeps-target-tables";
import { replicationReachesDatabases } from "./replication-reaches-databases";
import { replicationReadsItsSecret } from "./replication-reads-its-secret";
import { resolverEndpointReachable } from "./resolver-endpoint-reachable";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";
import { serviceCapacityInCluster } from "./service-capacity-in-cluster";
import { servicePortInTaskDefinition } from "./service-port-in-task-definition";
import { serviceTargetGroupsAttached } from "./service-target-groups-attached";
import { statefulGuardsComplete } from "./stateful-guards-complete";
import { survivesAsPromised } from "./survives-as-promised";
import { targetGroupPortOfContainer } from "./target-group-port-of-container";
import { vpnBacksUpDirectConnect } from "./vpn-backs-up-direct-connect";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

export const proofRules: Rule[] = [
  activationRoleFit,
  capacityProviderHostsJoin,
  containerLogGroupExists,
  containersStopWhileDraining,
  copiesAreElsewhere,
  directConnectAnnouncesVpc,
  directConnectDiversity,
  endpointAdmitsSites,
  externalHostsHaveEndpoints,
  externalServiceHasHosts,
  failuresAreHeard,
  fileShareBucketKept,
  fileShareGatewayHasCache,
  fileShareRoleWithinBucket,
  forwardedDomainsResolve,
  insideAPlatformComponent,
  keysOutliveTheirData,
  loadBalancerReachesTasks,
  nfsClientsOnPremises,
  noOverlappingNetworks,
  oneWriterPerSetting,
  replicationKeepsTargetTables,
  replicationReachesDatabases,
  replicationReadsItsSecret,
  resolverEndpointReachable,
  securityGroupPathsWithinTiers,
  serviceCapacityInCluster,
  servicePortInTaskDefinition,
  serviceTargetGroupsAttached,
  statefulGuardsComplete,
  survivesAsPromised,
  targetGroupPortOfContainer,
  vpnBacksUpDirectConnect,
  workloadSubnetsReachSites,
];
