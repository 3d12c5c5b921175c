import { Aws, compliant, given, securityHub, stackRule, undecided, violation } from "../../kit";

export const addressAttached = stackRule({
  name: "address-attached",
  description: "Every Elastic IP address is used by something.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("EC2.12"),
  related: ["CKV2_AWS_19"],
  remediationSteps:
    "Give it to a NAT gateway or an interface, or release it. An address has an hourly charge, used or not; one that is released is gone.",
  appliesTo: [Aws.Eip],
  judge: (address, graph) => {
    if (["instance", "networkInterface"].some((one) => given(address.read(one)))) return compliant;
    const users = [
      graph.referrers(address, [Aws.EipAssociation, Aws.NatGateway], "allocationId"),
      graph.referrers(address, [Aws.NatGateway], "secondaryAllocationIds"),
      graph.referrers(
        address,
        [Aws.LoadBalancer, Aws.AlbLoadBalancer],
        ["subnetMappings", "allocationId"],
      ),
      graph.referrers(address, [Aws.NatGateway], ["availabilityZoneAddresses", "allocationIds"]),
    ];
    if (users.some(({ found }) => found.length > 0)) return compliant;
    const [lost] = users.flatMap((user) => user.lost);
    return lost
      ? undecided(`which address ${lost.label} uses is not known yet`)
      : violation("nothing uses it");
  },
});
