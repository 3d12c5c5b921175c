import type { Rule } from "../../../kit";
import { directConnectAnnouncesVpc } from "./direct-connect-announces-vpc";
import { directConnectDiversity } from "./direct-connect-diversity";
import { directConnectPreferred } from "./direct-connect-preferred";
import { directConnectPrefixesWithinQuota } from "./direct-connect-prefixes-within-quota";
import { endpointAdmitsSites } from "./endpoint-admits-sites";
import { forwardedDomainsResolve } from "./forwarded-domains-resolve";
import { resolverEndpointReachable } from "./resolver-endpoint-reachable";
import { transitGatewayLeadsBothWays } from "./transit-gateway-leads-both-ways";
import { vpnBacksUpDirectConnect } from "./vpn-backs-up-direct-connect";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

export const linksProofs: Rule[] = [
  directConnectAnnouncesVpc,
  directConnectDiversity,
  directConnectPreferred,
  directConnectPrefixesWithinQuota,
  endpointAdmitsSites,
  forwardedDomainsResolve,
  resolverEndpointReachable,
  transitGatewayLeadsBothWays,
  vpnBacksUpDirectConnect,
  workloadSubnetsReachSites,
];
