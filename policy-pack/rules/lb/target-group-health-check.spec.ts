import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { targetGroupHealthCheck } from "./target-group-health-check";

const http = (healthCheck?: unknown, more: object = {}) => ({
  targetType: "ip",
  protocol: "HTTP",
  healthCheck,
  ...more,
});

describe("Health checks of target groups", () => {
  ruleCases(targetGroupHealthCheck, {
    compliant: {
      "one that asks at a path": http({ path: "/health" }),
      "a TCP one that connects": http({ protocol: "TCP", interval: 10 }, { protocol: "TCP" }),
      "a TCP one that AWS asks by connecting": http(undefined, { protocol: "TCP" }),
      "a path that is not known yet": http({ path: UNKNOWN, enabled: true }),
      "one under the older type": [
        resource(Aws.AlbTargetGroup, "subject", http({ path: "/health" })),
      ],
    },
    violating: {
      "one that is off": [http({ enabled: false, path: "/" }), "healthCheck.enabled is off"],
      "one before a load balancer, which AWS asks at /": [
        http(undefined, { protocol: "TCP", targetType: "alb" }),
        "healthCheck is not set",
      ],
      "one without a path": [http({ interval: 15 }), "healthCheck.path is not set"],
      "a TCP one that asks over HTTP without a path": [
        http({ protocol: "HTTP" }, { protocol: "TCP" }),
        "healthCheck.path is not set",
      ],
      "an HTTPS one with an empty path": [
        http({ path: "" }, { protocol: "HTTPS" }),
        "healthCheck.path is not set",
      ],
    },
    absent: { none: [http(), "healthCheck is not set"] },
    unknown: {
      "one that is not known": [http(UNKNOWN), "healthCheck is not known yet"],
      "one that may be off": [
        http({ enabled: UNKNOWN, path: "/" }),
        "healthCheck.enabled is not known yet",
      ],
    },
    notApplicable: { "a function": http(undefined, { targetType: "lambda" }) },
  });
});
