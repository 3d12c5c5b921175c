import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerDropsInvalidHeaders } from "./load-balancer-drops-invalid-headers";

const off = "dropInvalidHeaderFields is off";

describe("Invalid headers", () => {
  ruleCases(loadBalancerDropsInvalidHeaders, {
    compliant: {
      "a load balancer that drops them": { dropInvalidHeaderFields: true },
      "one that says its kind": { dropInvalidHeaderFields: true, loadBalancerType: "application" },
      "one under the older type": [
        resource(Aws.AlbLoadBalancer, "subject", { dropInvalidHeaderFields: true }),
      ],
    },
    violating: {
      "a load balancer that hands them on": [{ dropInvalidHeaderFields: false }, off],
      "one of unknown kind": [{ loadBalancerType: UNKNOWN, dropInvalidHeaderFields: false }, off],
      "one under the older type": [
        [resource(Aws.AlbLoadBalancer, "subject", { dropInvalidHeaderFields: false })],
        off,
      ],
    },
    absent: {
      "one that does not say": [{}, "dropInvalidHeaderFields is not set, and off by default"],
    },
    unknown: {
      "a setting that is not known": [
        { dropInvalidHeaderFields: UNKNOWN },
        "dropInvalidHeaderFields is not known yet",
      ],
    },
    notApplicable: {
      "a network load balancer": { loadBalancerType: "network" },
      "a gateway load balancer": { loadBalancerType: "gateway" },
    },
  });
});
