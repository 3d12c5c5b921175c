import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { instanceInVpc } from "./instance-in-vpc";

const found = "it names no subnet, and so is in the default VPC, which is public";

ruleCases(instanceInVpc, {
  compliant: {
    "an instance in a subnet": { subnetId: "subnet-1" },
    "an instance with interfaces": { networkInterfaces: [{ networkInterfaceId: "eni-1" }] },
    "an instance with a first interface": {
      primaryNetworkInterface: { networkInterfaceId: "eni-1" },
    },
  },
  violating: {
    "an instance that only names a zone": [{ availabilityZone: "eu-west-1a" }, found],
    "an instance with an empty subnet": [{ subnetId: "" }, found],
    "an instance that only names groups": [{ vpcSecurityGroupIds: ["sg-1"] }, found],
  },
  absent: { "an instance that names nothing": [{ ami: "ami-1" }, found] },
  unknown: { "a subnet that is made in the same update": [{ subnetId: UNKNOWN }] },
  notApplicable: { "an instance that a template describes": { launchTemplate: { id: "lt-1" } } },
});
