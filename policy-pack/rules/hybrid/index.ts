import type { Rule } from "../../kit";
import { activationLimited } from "./activation-limited";
import { directConnectAllowedPrefixes } from "./direct-connect-allowed-prefixes";
import { vpnDynamicRoutes } from "./vpn-dynamic-routes";
import { vpnStrongAlgorithms } from "./vpn-strong-algorithms";
import { vpnTunnelLogs } from "./vpn-tunnel-logs";

export const hybridRules: Rule[] = [
  activationLimited,
  directConnectAllowedPrefixes,
  vpnDynamicRoutes,
  vpnStrongAlgorithms,
  vpnTunnelLogs,
];
