import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerDeletionProtection } from "./load-balancer-deletion-protection";

const alias = (enableDeletionProtection?: boolean) => [
  resource(Aws.AlbLoadBalancer, "subject", { enableDeletionProtection }),
];
const cases = onCases("enableDeletionProtection");

ruleCases(loadBalancerDeletionProtection, {
  ...cases,
  compliant: { ...cases.compliant, "the flag on, under the older name": alias(true) },
  violating: {
    ...cases.violating,
    "the flag off, under the older name": [alias(false), "enableDeletionProtection is off"],
  },
  absent: {
    ...cases.absent,
    "no flag, under the older name": [
      alias(),
      "enableDeletionProtection is not set, and off by default",
    ],
  },
});
