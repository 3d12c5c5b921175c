import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { serviceSpansZones } from "./service-spans-zones";

const net = network();
const other = subnet("app-b", net.vpc, "b");
const twin = subnet("app-a2", net.vpc, "a");
const service = (...subnets: unknown[]) =>
  net.with(
    {},
    other,
    twin,
    resource(Aws.EcsService, "subject", { networkConfiguration: { subnets } }),
  );
const one = "it is in only eu-west-1a, and 2 zones are asked for";

ruleCases(serviceSpansZones, {
  compliant: {
    "subnets in two zones": service(ref(net.app), ref(other)),
    "three subnets in two zones": service(ref(net.app), ref(other), ref(twin)),
    "two zones and a subnet that is not of the stack": service(
      ref(net.app),
      ref(other),
      "subnet-1",
    ),
  },
  violating: {
    "one subnet": [service(ref(net.app)), one],
    "two subnets in one zone": [service(ref(net.app), ref(twin)), one],
    "one subnet that is not of the stack": [
      service("subnet-1"),
      "it is in no known zone, and 2 zones are asked for",
    ],
    "the zone of the edge": [service(ref(net.edge)), one],
  },
  absent: { "no subnets": [service(), "it is in no zone, and 2 zones are asked for"] },
  unknown: {
    "subnets that are not of the stack": [
      service("subnet-1", "subnet-2"),
      "the zones of its subnets are not all known (no known zone)",
    ],
    "an unknown network": [
      { networkConfiguration: UNKNOWN },
      "the zones of its subnets are not all known (no known zone)",
    ],
  },
  notApplicable: { "a service on the network of its hosts": { launchType: "EXTERNAL" } },
});

describe("service-spans-zones outside the stack", () => {
  const zonesOfSubnets = { "subnet-1": "eu-west-1a", "subnet-2": "eu-west-1b" };
  ruleCases(
    { ...serviceSpansZones, levels: { production: "advisory", development: "advisory" } },
    {
      compliant: { "subnets whose zones someone gives": service("subnet-1", "subnet-2") },
      violating: { "two in one zone": [service("subnet-1", ref(net.app)), one] },
      absent: {},
      unknown: {
        "a subnet that nobody tells of": [
          service("subnet-1", "subnet-3"),
          "the zones of its subnets are not all known (only eu-west-1a)",
        ],
      },
      notApplicable: {},
    },
    { zones: 2, zonesOfSubnets },
  );
});
