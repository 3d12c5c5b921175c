import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerSpansZones } from "./load-balancer-spans-zones";

const net = network();
const second = subnet("app-b", net.vpc, "b");
const balancer = (properties: object, type: string = Aws.LoadBalancer) => [
  net.app,
  second,
  resource(type, "subject", { internal: true, ...properties }),
];

describe("Zones of a load balancer", () => {
  ruleCases(loadBalancerSpansZones, {
    compliant: {
      "one in two zones": balancer({ subnets: [ref(net.app), ref(second)] }),
      "one that maps subnets": balancer({
        subnetMappings: [{ subnetId: ref(net.app) }, { subnetId: ref(second) }],
      }),
      "two subnets of another stack": balancer({ subnets: ["subnet-1", "subnet-2"] }),
      "one of this stack, and one of another": balancer({ subnets: [ref(second), "subnet-2"] }),
      "one under the older type": balancer(
        { subnets: [ref(net.app), ref(second)] },
        Aws.AlbLoadBalancer,
      ),
    },
    violating: {
      "one in a single zone": [
        balancer({ subnets: [ref(net.app)] }),
        "it is in only eu-west-1a, and 2 zones are asked for",
      ],
      "one that maps a single subnet": [
        balancer({ subnetMappings: [{ subnetId: ref(second) }] }),
        "it is in only eu-west-1b, and 2 zones are asked for",
      ],
      "one in a single subnet of another stack": [
        balancer({ subnets: ["subnet-1"] }),
        "it is in no known zone, and 2 zones are asked for",
      ],
    },
    absent: {
      "one that names no subnet": [balancer({}), "it is in no zone, and 2 zones are asked for"],
    },
    unknown: {
      "subnets of which not even the number is known": [
        balancer({ subnets: UNKNOWN }),
        "the zones of its subnets are not all known (no known zone)",
      ],
      "an unknown one beside a known one": [
        balancer({ subnets: [ref(net.app), UNKNOWN] }),
        "the zones of its subnets are not all known (only eu-west-1a)",
      ],
    },
    notApplicable: {},
  });
});
