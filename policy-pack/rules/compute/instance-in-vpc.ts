import { Aws, compliant, documented, followsTemplate, given, notApplicable } from "../../kit";
import { resourceRule, violation } from "../../kit";

export const instanceInVpc = resourceRule({
  name: "instance-in-vpc",
  description: "An instance names the subnet or the interface by which it is in the network.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Default VPCs",
    "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html",
  ),
  related: ["EC2InstancesInVPC (cdk-nag)"],
  remediationSteps:
    "Set subnetId to a private subnet of the platform's VPC. The instance is replaced.",
  appliesTo: [Aws.Instance],
  judge: (instance) => {
    const places = ["subnetId", "networkInterfaces", "primaryNetworkInterface"];
    if (places.some((place) => given(instance.read(place)))) return compliant;
    if (followsTemplate(instance)) return notApplicable("Its launch template decides.");
    return violation("it names no subnet, and so is in the default VPC, which is public");
  },
});
