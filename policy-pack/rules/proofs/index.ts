import type { Rule } from "../../kit";
import { copiesAreElsewhere } from "./copies-are-elsewhere";
import { directConnectAnnouncesVpc } from "./direct-connect-announces-vpc";
import { directConnectDiversity } from "./direct-connect-diversity";
import { failuresAreHeard } from "./failures-are-heard";
import { forwardedDomainsResolve } from "./forwarded-domains-resolve";
import { insideAPlatformComponent } from "./inside-a-platform-component";
import { keysOutliveTheirData } from "./keys-outlive-their-data";
import { noOverlappingNetworks } from "./no-overlapping-networks";
import { oneWriterPerSetting } from "./one-writer-per-setting";
import { resolverEndpointReachable } from "./resolver-endpoint-reachable";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";
import { statefulGuardsComplete } from "./stateful-guards-complete";
import { subnetAddressBudget } from "./subnet-address-budget";
import { survivesAsPromised } from "./survives-as-promised";
import { vpnBacksUpDirectConnect } from "./vpn-backs-up-direct-connect";
import { windowsDoNotOverlap } from "./windows-do-not-overlap";
import { windowsInAgreedHours } from "./windows-in-agreed-hours";
import { withinQuotas } from "./within-quotas";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

export const proofRules: Rule[] = [
  copiesAreElsewhere,
  directConnectAnnouncesVpc,
  directConnectDiversity,
  failuresAreHeard,
  forwardedDomainsResolve,
  insideAPlatformComponent,
  keysOutliveTheirData,
  noOverlappingNetworks,
  oneWriterPerSetting,
  resolverEndpointReachable,
  securityGroupPathsWithinTiers,
  statefulGuardsComplete,
  subnetAddressBudget,
  survivesAsPromised,
  vpnBacksUpDirectConnect,
  windowsDoNotOverlap,
  windowsInAgreedHours,
  withinQuotas,
  workloadSubnetsReachSites,
];
