import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { functionSpansZones } from "./function-spans-zones";

const net = network();
const other = subnet("app-b", net.vpc, "b");
const inSubnets = (...subnetIds: unknown[]) =>
  net.with({}, other, resource(Aws.LambdaFunction, "subject", { vpcConfig: { subnetIds } }));

ruleCases(functionSpansZones, {
  compliant: {
    "two zones": inSubnets(ref(net.app), ref(other)),
    "two zones beside a subnet that is elsewhere": inSubnets(ref(net.app), ref(other), "subnet-1"),
  },
  violating: {
    "two subnets of one zone": [
      net.with(
        {},
        subnet("app-a-2", net.vpc, "a"),
        resource(Aws.LambdaFunction, "subject", {
          vpcConfig: { subnetIds: [ref(net.app), ref(subnet("app-a-2", net.vpc, "a"))] },
        }),
      ),
      "it is in only eu-west-1a, and 2 zones are asked for",
    ],
    "one zone": [inSubnets(ref(net.app)), "it is in only eu-west-1a, and 2 zones are asked for"],
  },
  absent: {
    "no list of subnets": [
      net.with({}, resource(Aws.LambdaFunction, "subject", { vpcConfig: {} })),
      "it is in no zone, and 2 zones are asked for",
    ],
    "no subnet": [inSubnets(), "it is in no zone, and 2 zones are asked for"],
  },
  unknown: {
    "subnets that are not of the stack": [
      inSubnets("subnet-1", "subnet-2"),
      "the zones of its subnets are not all known (no known zone)",
    ],
  },
  notApplicable: { "a function outside": { runtime: "nodejs24.x" } },
});
