import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerInternal } from "./load-balancer-internal";

const alias = (internal?: boolean) => [resource(Aws.AlbLoadBalancer, "subject", { internal })];
const classic = (internal?: boolean) => [
  resource(Aws.ClassicLoadBalancer, "subject", { internal }),
];
const cases = onCases("internal", {
  notApplicable: {
    "a gateway load balancer": { loadBalancerType: "gateway" },
    "a gateway load balancer that says it is not": { loadBalancerType: "gateway", internal: false },
  },
});
const off = "internal is off";
const unset = "internal is not set, and off by default";

ruleCases(loadBalancerInternal, {
  ...cases,
  compliant: {
    ...cases.compliant,
    "the flag on, under the older name": alias(true),
    "a classic one with the flag on": classic(true),
  },
  violating: {
    ...cases.violating,
    "the flag off, under the older name": [alias(false), off],
    "a classic one with the flag off": [classic(false), off],
  },
  absent: {
    ...cases.absent,
    "no flag, under the older name": [alias(), unset],
    "a classic one without": [classic(), unset],
  },
});
