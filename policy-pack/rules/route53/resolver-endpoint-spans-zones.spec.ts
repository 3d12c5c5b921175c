import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { resolverEndpointSpansZones } from "./resolver-endpoint-spans-zones";

const net = network();
const second = subnet("app-b", net.vpc, "b");
const twin = subnet("more-a", net.vpc, "a");
const endpoint = (...subnets: unknown[]) => [
  net.app,
  second,
  twin,
  resource(Aws.ResolverEndpoint, "subject", {
    ipAddresses: subnets.map((subnetId) => ({ subnetId, ip: "10.0.0.10" })),
  }),
];

describe("Zones of a resolver endpoint", () => {
  ruleCases(resolverEndpointSpansZones, {
    compliant: {
      "one in two zones": endpoint(ref(net.app), ref(second)),
      "one with two addresses in one of them": endpoint(ref(net.app), ref(twin), ref(second)),
      "one in two known zones and in others": endpoint(ref(net.app), ref(second), "subnet-1"),
    },
    violating: {
      "one in two subnets of a single zone": [
        endpoint(ref(net.app), ref(twin)),
        "it is in only eu-west-1a, and 2 zones are asked for",
      ],
      "one with two addresses in a known subnet": [
        [
          resource(Aws.Subnet, "app-a", { id: "subnet-1", availabilityZone: "eu-west-1a" }),
          resource(Aws.ResolverEndpoint, "subject", {
            ipAddresses: [{ subnetId: "subnet-1" }, { subnetId: "subnet-1" }],
          }),
        ],
        "it is in only eu-west-1a, and 2 zones are asked for",
      ],
      "one with a single address": [
        endpoint(ref(second)),
        "it is in only eu-west-1b, and 2 zones are asked for",
      ],
    },
    absent: {
      "one that names no address": [
        [resource(Aws.ResolverEndpoint, "subject")],
        "it is in no zone, and 2 zones are asked for",
      ],
    },
    unknown: {
      "two addresses that come from a single subnet, or from another one too": [
        endpoint(ref(net.app), ref(net.app)),
        "the zones of its subnets are not all known (only eu-west-1a)",
      ],
      "subnets of another stack": [
        endpoint("subnet-1", "subnet-2"),
        "the zones of its subnets are not all known (no known zone)",
      ],
      "a subnet that is not known": [
        endpoint(ref(net.app), UNKNOWN),
        "the zones of its subnets are not all known (only eu-west-1a)",
      ],
    },
    notApplicable: {},
  });
});
