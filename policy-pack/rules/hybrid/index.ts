import type { Rule } from "../../kit";
import { activationLimited } from "./activation-limited";
import { directConnectAllowedPrefixes } from "./direct-connect-allowed-prefixes";
import { directConnectHasVpnBackup } from "./direct-connect-has-vpn-backup";
import { directConnectInTwoLocations } from "./direct-connect-in-two-locations";
import { routesFromSitesPropagated } from "./routes-from-sites-propagated";
import { virtualInterfaceHasTwin } from "./virtual-interface-has-twin";
import { vpnDynamicRoutes } from "./vpn-dynamic-routes";
import { vpnStrongAlgorithms } from "./vpn-strong-algorithms";
import { vpnTunnelLogs } from "./vpn-tunnel-logs";

export const hybridRules: Rule[] = [
  activationLimited,
  directConnectAllowedPrefixes,
  directConnectHasVpnBackup,
  directConnectInTwoLocations,
  routesFromSitesPropagated,
  virtualInterfaceHasTwin,
  vpnDynamicRoutes,
  vpnStrongAlgorithms,
  vpnTunnelLogs,
];
