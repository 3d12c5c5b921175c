import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { autoScalingGroupSpansZones } from "./auto-scaling-group-spans-zones";

const net = network();
const other = subnet("app-b", net.vpc, "b");
const twin = subnet("app-a2", net.vpc, "a");
const group = (vpcZoneIdentifiers: unknown) =>
  net.with({}, other, twin, resource(Aws.AutoScalingGroup, "subject", { vpcZoneIdentifiers }));
const one = "it is in only eu-west-1a, and 2 zones are asked for";

ruleCases(autoScalingGroupSpansZones, {
  compliant: {
    "a group in two subnets": group([ref(net.app), ref(other)]),
    "a group in two zones and a subnet that is not of the stack": group([
      ref(net.app),
      ref(other),
      "subnet-1",
    ]),
    "a group that names zones": { availabilityZones: ["eu-west-1a", "eu-west-1b"] },
  },
  violating: {
    "a group in one subnet": [group([ref(net.app)]), one],
    "a group in two subnets of one zone": [group([ref(net.app), ref(twin)]), one],
    "a group that names one zone": [{ availabilityZones: ["eu-west-1a"] }, one],
  },
  absent: {
    "a group in no subnet": [
      { vpcZoneIdentifiers: [] },
      "it is in no zone, and 2 zones are asked for",
    ],
  },
  unknown: {
    "a subnet that is not of the stack": [
      group([ref(net.app), "subnet-1"]),
      "the zones of its subnets are not all known (only eu-west-1a)",
    ],
    "unknown zones": [
      { availabilityZones: UNKNOWN },
      "the zones of its subnets are not all known (no known zone)",
    ],
  },
  notApplicable: { "a group whose template names an interface": { minSize: 1, maxSize: 1 } },
});
