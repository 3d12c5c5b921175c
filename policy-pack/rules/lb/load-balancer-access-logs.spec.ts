import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerAccessLogs } from "./load-balancer-access-logs";

const logs = (enabled?: unknown) => ({
  accessLogs: { bucket: "logs", ...(enabled !== undefined && { enabled }) },
});
const unset = "accessLogs.enabled is not set, and off by default";

describe("Access logs", () => {
  ruleCases(loadBalancerAccessLogs, {
    compliant: {
      "a load balancer with logs": logs(true),
      "one that says its kind": { ...logs(true), loadBalancerType: "application" },
      "one under the older type": [resource(Aws.AlbLoadBalancer, "subject", logs(true))],
      "a classic one, where a bucket is enough": [
        resource(Aws.ClassicLoadBalancer, "subject", logs()),
      ],
    },
    violating: {
      "logs that are off": [logs(false), "accessLogs.enabled is off"],
      "logs that are off with an unknown name": [
        { name: UNKNOWN, ...logs(false) },
        "accessLogs.enabled is off",
      ],
      "a classic one whose logs are off": [
        [resource(Aws.ClassicLoadBalancer, "subject", logs(false))],
        "accessLogs.enabled is off",
      ],
    },
    absent: {
      "a load balancer without logs": [{}, unset],
      "one that names a bucket only": [logs(), unset],
      "a classic one without logs": [[resource(Aws.ClassicLoadBalancer, "subject")], unset],
    },
    unknown: {
      "logs that may be off": [logs(UNKNOWN), "accessLogs.enabled is not known yet"],
      "a bucket that is not known": [{ accessLogs: { bucket: UNKNOWN, enabled: true } }],
    },
    notApplicable: {
      "a network load balancer": { loadBalancerType: "network" },
      "a gateway load balancer": { loadBalancerType: "gateway" },
    },
  });
});
