import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerDesyncMode } from "./load-balancer-desync-mode";

const monitor = { desyncMitigationMode: "monitor" };
const found = 'desyncMitigationMode is "monitor"; it must be defensive or strictest';

describe("Requests that could be read differently", () => {
  ruleCases(loadBalancerDesyncMode, {
    compliant: {
      "AWS's own mode": { desyncMitigationMode: "defensive" },
      "the strictest mode": { desyncMitigationMode: "strictest" },
      "a classic load balancer": [
        resource(Aws.ClassicLoadBalancer, "subject", { desyncMitigationMode: "strictest" }),
      ],
    },
    violating: {
      "one that only counts them": [monitor, found],
      "one of unknown kind": [{ loadBalancerType: UNKNOWN, ...monitor }, found],
      "one under the older type": [[resource(Aws.AlbLoadBalancer, "subject", monitor)], found],
    },
    absent: { "one that leaves it to AWS": [{}] },
    unknown: {
      "a mode that is not known": [
        { desyncMitigationMode: UNKNOWN },
        "desyncMitigationMode is not known yet",
      ],
    },
    notApplicable: {
      "a network load balancer": { loadBalancerType: "network", ...monitor },
      "a gateway load balancer": { loadBalancerType: "gateway" },
    },
  });
});
