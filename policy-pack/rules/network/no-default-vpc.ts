import { Aws, compliant, documented, stackRule, undecided, violation } from "../../kit";

export const noDefaultVpc = stackRule({
  name: "no-default-vpc",
  description: "Nothing is built in the default VPC that AWS makes in every region.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Default VPCs",
    "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html",
  ),
  related: ["CKV_AWS_148", "AWS-0101"],
  remediationSteps:
    "Build in a VPC of your own. Take the resource that adopts the default VPC out of the program; AWS leaves the VPC as it is.",
  appliesTo: [Aws.DefaultRouteTable, Aws.DefaultNetworkAcl, Aws.DefaultVpc, Aws.DefaultSubnet],
  judge: (subject, graph) => {
    if (subject.type === Aws.DefaultVpc) return violation("it adopts the default VPC");
    if (subject.type === Aws.DefaultSubnet)
      return violation("it adopts a subnet of the default VPC");
    const { targets, lost } = graph.reference(subject, adopted[subject.type] ?? "", [
      Aws.DefaultVpc,
      Aws.Vpc,
    ]);
    if (targets.some(({ type }) => type === Aws.DefaultVpc)) {
      return violation("it adopts a part of the default VPC");
    }
    return lost ? undecided("the VPC that it is of is not known yet") : compliant;
  },
});

/** By which property the resources that adopt something of a VPC name it. */
const adopted: Record<string, string> = {
  [Aws.DefaultRouteTable]: "defaultRouteTableId",
  [Aws.DefaultNetworkAcl]: "defaultNetworkAclId",
};
