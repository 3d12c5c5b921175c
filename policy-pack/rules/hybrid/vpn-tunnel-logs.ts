import { Aws, mustBeOn, ofBothTunnels, resourceRule, securityHub } from "../../kit";

export const vpnTunnelLogs = resourceRule({
  name: "vpn-tunnel-logs",
  description: "Both tunnels of a VPN connection log how they negotiate.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("EC2.171"),
  remediationSteps:
    "Set cloudwatchLogOptions with logEnabled true and a log group in tunnel1LogOptions and tunnel2LogOptions. Each tunnel is down for minutes while it changes, one after the other.",
  appliesTo: [Aws.VpnConnection],
  judge: (connection) =>
    ofBothTunnels("LogOptions.cloudwatchLogOptions.logEnabled", (property, ...path) =>
      mustBeOn([property, ...path].join("."), connection.read(property, ...path)),
    ),
});
