import type { Rule } from "../../kit";
import { copiesAreElsewhere } from "./copies-are-elsewhere";
import { cutOffSubnetsReachServices } from "./cut-off-subnets-reach-services";
import { directConnectAnnouncesVpc } from "./direct-connect-announces-vpc";
import { directConnectDiversity } from "./direct-connect-diversity";
import { directConnectPreferred } from "./direct-connect-preferred";
import { directConnectPrefixesWithinQuota } from "./direct-connect-prefixes-within-quota";
import { failuresAreHeard } from "./failures-are-heard";
import { forwardedDomainsResolve } from "./forwarded-domains-resolve";
import { insideAPlatformComponent } from "./inside-a-platform-component";
import { keysOutliveTheirData } from "./keys-outlive-their-data";
import { logsAreKept } from "./logs-are-kept";
import { noOverlappingNetworks } from "./no-overlapping-networks";
import { noWayInFromInternet } from "./no-way-in-from-internet";
import { oneWriterPerSetting } from "./one-writer-per-setting";
import { publicSurfaceAsDeclared } from "./public-surface-as-declared";
import { policiesKeepOnePerimeter } from "./policies-keep-one-perimeter";
import { resolverEndpointReachable } from "./resolver-endpoint-reachable";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";
import { statefulGuardsComplete } from "./stateful-guards-complete";
import { survivesAsPromised } from "./survives-as-promised";
import { transitGatewayLeadsBothWays } from "./transit-gateway-leads-both-ways";
import { vpnBacksUpDirectConnect } from "./vpn-backs-up-direct-connect";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

export const proofRules: Rule[] = [
  copiesAreElsewhere,
  cutOffSubnetsReachServices,
  directConnectAnnouncesVpc,
  directConnectDiversity,
  directConnectPreferred,
  directConnectPrefixesWithinQuota,
  failuresAreHeard,
  forwardedDomainsResolve,
  insideAPlatformComponent,
  keysOutliveTheirData,
  logsAreKept,
  noOverlappingNetworks,
  noWayInFromInternet,
  oneWriterPerSetting,
  publicSurfaceAsDeclared,
  policiesKeepOnePerimeter,
  resolverEndpointReachable,
  securityGroupPathsWithinTiers,
  statefulGuardsComplete,
  survivesAsPromised,
  transitGatewayLeadsBothWays,
  vpnBacksUpDirectConnect,
  workloadSubnetsReachSites,
];
