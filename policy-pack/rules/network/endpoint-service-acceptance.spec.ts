import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { endpointServiceAcceptance } from "./endpoint-service-acceptance";

describe("Endpoint services", () => {
  ruleCases(endpointServiceAcceptance, {
    compliant: {
      "a service that asks": { acceptanceRequired: true },
      "one for named accounts that asks": {
        acceptanceRequired: true,
        allowedPrincipals: ["arn:aws:iam::111122223333:root"],
      },
      "one whose load balancer is unknown": {
        acceptanceRequired: true,
        networkLoadBalancerArns: [UNKNOWN],
      },
    },
    violating: {
      "a service that anyone joins": [{ acceptanceRequired: false }, "acceptanceRequired is off"],
      "one that named accounts join unasked": [
        { acceptanceRequired: false, allowedPrincipals: ["arn:aws:iam::111122223333:root"] },
        "acceptanceRequired is off",
      ],
      "one whose load balancer is unknown": [
        { networkLoadBalancerArns: [UNKNOWN], acceptanceRequired: false },
        "acceptanceRequired is off",
      ],
    },
    absent: {
      "a service that does not say": [{}, "acceptanceRequired is not set, and off by default"],
    },
    unknown: {
      "a setting that is not known": [
        { acceptanceRequired: UNKNOWN },
        "acceptanceRequired is not known yet",
      ],
    },
    notApplicable: {},
  });
});
