import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { networkLoadBalancerCrossesZones } from "./network-load-balancer-crosses-zones";

const network = (enableCrossZoneLoadBalancing?: unknown, loadBalancerType = "network") => ({
  loadBalancerType,
  enableCrossZoneLoadBalancing,
});
const property = "enableCrossZoneLoadBalancing";

describe("Network load balancers across zones", () => {
  ruleCases(networkLoadBalancerCrossesZones, {
    compliant: { "one that does": network(true), "a gateway that does": network(true, "gateway") },
    violating: { "one that does not": [network(false), `${property} is off`] },
    absent: {
      "one that leaves it to AWS": [network(), `${property} is not set, and off by default`],
    },
    unknown: { "a setting that is not known": [network(UNKNOWN), `${property} is not known yet`] },
    notApplicable: { "an application load balancer": network(false, "application") },
  });
});
