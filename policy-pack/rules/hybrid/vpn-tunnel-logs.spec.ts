import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { vpnTunnelLogs } from "./vpn-tunnel-logs";

const logs = (logEnabled: unknown) => ({
  cloudwatchLogOptions: { logEnabled, logGroupArn: UNKNOWN },
});
const tunnels = (one: unknown, other: unknown) => ({
  tunnel1LogOptions: logs(one),
  tunnel2LogOptions: logs(other),
});
const property = (tunnel: number) => `tunnel${tunnel}LogOptions.cloudwatchLogOptions.logEnabled`;

describe("Logs of tunnels", () => {
  ruleCases(vpnTunnelLogs, {
    compliant: {
      both: tunnels(true, true),
      "both, of a static connection": { ...tunnels(true, true), staticRoutesOnly: true },
      "both, with an unknown other end": { customerGatewayId: UNKNOWN, ...tunnels(true, true) },
    },
    violating: {
      "the second off": [tunnels(true, false), `${property(2)} is off`],
      "both off": [tunnels(false, false), `${property(1)} is off`, `${property(2)} is off`],
      "the first without a log group": [
        { tunnel1LogOptions: {}, tunnel2LogOptions: logs(true) },
        `${property(1)} is not set, and off by default`,
      ],
    },
    absent: {
      "no logs": [
        {},
        `${property(1)} is not set, and off by default`,
        `${property(2)} is not set, and off by default`,
      ],
    },
    unknown: {
      "a tunnel that is not known": [tunnels(true, UNKNOWN), `${property(2)} is not known yet`],
      "options that are not known": [
        { ...tunnels(true, true), tunnel1LogOptions: UNKNOWN },
        `${property(1)} is not known yet`,
      ],
    },
    notApplicable: {},
  });
});
