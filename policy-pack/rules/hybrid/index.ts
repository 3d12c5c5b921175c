import type { Rule } from "../../kit";
import { activationLimited } from "./activation-limited";
import { routesFromSitesPropagated } from "./routes-from-sites-propagated";
import { vpnDynamicRoutes } from "./vpn-dynamic-routes";
import { vpnStrongAlgorithms } from "./vpn-strong-algorithms";
import { vpnTunnelLogs } from "./vpn-tunnel-logs";

export const hybridRules: Rule[] = [
  activationLimited,
  routesFromSitesPropagated,
  vpnDynamicRoutes,
  vpnStrongAlgorithms,
  vpnTunnelLogs,
];
