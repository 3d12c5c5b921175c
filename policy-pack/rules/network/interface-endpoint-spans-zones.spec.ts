import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { interfaceEndpointSpansZones } from "./interface-endpoint-spans-zones";

const net = network();
const second = subnet("app-b", net.vpc, "b");
const endpoint = (properties: object) => [
  net.app,
  second,
  resource(Aws.VpcEndpoint, "subject", { vpcEndpointType: "Interface", ...properties }),
];
const associated = (name: string, subnetId: unknown) =>
  resource(Aws.VpcEndpointSubnetAssociation, name, {
    vpcEndpointId: ref(resource(Aws.VpcEndpoint, "subject")),
    subnetId,
  });

describe("Zones of an interface endpoint", () => {
  ruleCases(interfaceEndpointSpansZones, {
    compliant: {
      "one in two zones": endpoint({ subnetIds: [ref(net.app), ref(second)] }),
      "one with fixed addresses": endpoint({
        subnetConfigurations: [{ subnetId: ref(net.app) }, { subnetId: ref(second) }],
      }),
      "one that gets a subnet later": [
        ...endpoint({ subnetIds: [ref(net.app)] }),
        associated("b", ref(second)),
      ],
      "two subnets of another stack": endpoint({ subnetIds: ["subnet-1", "subnet-2"] }),
    },
    violating: {
      "one in a single zone": [
        endpoint({ subnetIds: [ref(net.app)] }),
        "it is in only eu-west-1a, and 2 zones are asked for",
      ],
      "one with two subnets of a single zone": [
        [
          subnet("more-a", net.vpc, "a"),
          ...endpoint({ subnetIds: [ref(net.app), ref(subnet("more-a", net.vpc, "a"))] }),
        ],
        "it is in only eu-west-1a, and 2 zones are asked for",
      ],
      "one that gets its only subnet later": [
        [...endpoint({}), associated("b", ref(second))],
        "it is in only eu-west-1b, and 2 zones are asked for",
      ],
    },
    absent: {
      "one that names no subnet": [endpoint({}), "it is in no zone, and 2 zones are asked for"],
    },
    unknown: {
      "subnets that are not known": [
        endpoint({ subnetIds: UNKNOWN }),
        "the zones of its subnets are not all known (no known zone)",
      ],
      "a kind that is not known": [
        endpoint({ vpcEndpointType: UNKNOWN }),
        "vpcEndpointType is not known yet",
      ],
    },
    notApplicable: {
      "a gateway endpoint": endpoint({ vpcEndpointType: "Gateway" }),
      "one that leaves its kind to AWS": endpoint({ vpcEndpointType: undefined }),
      "one for a gateway load balancer": endpoint({ vpcEndpointType: "GatewayLoadBalancer" }),
    },
  });
});
