import type { Rule } from "../../kit";
import { activationRoleFit } from "./activation-role-fit";
import { capacityProviderHostsJoin } from "./capacity-provider-hosts-join";
import { containerLogGroupExists } from "./container-log-group-exists";
import { containersStopWhileDraining } from "./containers-stop-while-draining";
import { copiesAreElsewhere } from "./copies-are-elsewhere";
import { cutOffSubnetsReachServices } from "./cut-off-subnets-reach-services";
import { directConnectAnnouncesVpc } from "./direct-connect-announces-vpc";
import { directConnectDiversity } from "./direct-connect-diversity";
import { directConnectPreferred } from "./direct-connect-preferred";
import { directConnectPrefixesWithinQuota } from "./direct-connect-prefixes-within-quota";
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
import { logsAreKept } from "./logs-are-kept";
import { loadBalancerReachesTasks } from "./load-balancer-reaches-tasks";
import { nfsClientsOnPremises } from "./nfs-clients-on-premises";
import { noOverlappingNetworks } from "./no-overlapping-networks";
import { noWayInFromInternet } from "./no-way-in-from-internet";
import { oneWriterPerSetting } from "./one-writer-per-setting";
import { publicSurfaceAsDeclared } from "./public-surface-as-declared";
import { policiesKeepOnePerimeter } from "./policies-keep-one-perimeter";
import { replicationKeepsTargetTables } from "./replication-keeps-target-tables";
import { replicationReachesDatabases } from "./replication-reaches-databases";
import { replicationReadsItsSecret } from "./replication-reads-its-secret";
import { resolverEndpointReachable } from "./resolver-endpoint-reachable";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";
import { serviceCapacityInCluster } from "./service-capacity-in-cluster";
import { servicePortInTaskDefinition } from "./service-port-in-task-definition";
import { serviceTargetGroupsAttached } from "./service-target-groups-attached";
import { statefulGuardsComplete } from "./stateful-guards-complete";
import { subnetAddressBudget } from "./subnet-address-budget";
import { survivesAsPromised } from "./survives-as-promised";
import { transitGatewayLeadsBothWays } from "./transit-gateway-leads-both-ways";
import { targetGroupPortOfContainer } from "./target-group-port-of-container";
import { vpnBacksUpDirectConnect } from "./vpn-backs-up-direct-connect";
import { windowsDoNotOverlap } from "./windows-do-not-overlap";
import { windowsInAgreedHours } from "./windows-in-agreed-hours";
import { withinQuotas } from "./within-quotas";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

export const proofRules: Rule[] = [
  activationRoleFit,
  capacityProviderHostsJoin,
  containerLogGroupExists,
  containersStopWhileDraining,
  copiesAreElsewhere,
  cutOffSubnetsReachServices,
  directConnectAnnouncesVpc,
  directConnectDiversity,
  directConnectPreferred,
  directConnectPrefixesWithinQuota,
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
  logsAreKept,
  loadBalancerReachesTasks,
  nfsClientsOnPremises,
  noOverlappingNetworks,
  noWayInFromInternet,
  oneWriterPerSetting,
  publicSurfaceAsDeclared,
  policiesKeepOnePerimeter,
  replicationKeepsTargetTables,
  replicationReachesDatabases,
  replicationReadsItsSecret,
  resolverEndpointReachable,
  securityGroupPathsWithinTiers,
  serviceCapacityInCluster,
  servicePortInTaskDefinition,
  serviceTargetGroupsAttached,
  statefulGuardsComplete,
  subnetAddressBudget,
  survivesAsPromised,
  transitGatewayLeadsBothWays,
  targetGroupPortOfContainer,
  vpnBacksUpDirectConnect,
  windowsDoNotOverlap,
  windowsInAgreedHours,
  withinQuotas,
  workloadSubnetsReachSites,
];
