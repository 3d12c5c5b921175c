import { raise } from "../alarms";
import type { Scope } from "../scope";
import type { BuiltTunnels } from "../vpn";
import type { LinkAlarm } from "./site-alarms";

/**
 * Fires when one tunnel is down for five minutes. With BGP a tunnel counts as up only when its session is. AWS replaces
 * tunnel endpoints now and then, which ends by itself; the connection's own alarm waits until it should have.
 * Source: Site-to-Site VPN User Guide, "VPN metrics and dimensions".
 */
export function alarmsOnEachTunnel(scope: Scope, { key, connection }: BuiltTunnels): LinkAlarm[] {
  const addresses = [connection.tunnel1Address, connection.tunnel2Address];
  return addresses.map((address, index) => {
    const number = index + 1;
    const alarm = raise(scope, `${key}-tunnel-${number}-down`, {
      description: `Tunnel ${number} to ${key} is down. If the other one is up, traffic takes it, and AWS may be replacing the endpoint: wait a quarter of an hour. Then read the tunnel logs, and the router.`,
      namespace: "AWS/VPN",
      metric: "TunnelState",
      dimensions: { VpnId: connection.id, TunnelIpAddress: address },
      statistic: "Minimum",
      comparison: "LessThanThreshold",
      threshold: 1,
      periodSeconds: 300,
      periods: 1,
    });
    return { key, alarm };
  });
}
