import { Aws, compliant, given, securityHub, stackRule, undecided, violation } from "../../kit";

export const networkAclAttached = stackRule({
  name: "network-acl-attached",
  description: "Every network ACL is for a subnet.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("EC2.16"),
  related: ["CKV2_AWS_1"],
  remediationSteps:
    "Name the subnets it is for, or take it out of the program. A subnet has one ACL: the new one takes the place of the old.",
  appliesTo: [Aws.NetworkAcl],
  judge: (acl, graph) => {
    const { found, lost } = graph.referrers(acl, [Aws.NetworkAclAssociation], "networkAclId");
    const subnets = acl.read("subnetIds");
    if (found.length > 0 || (given(subnets) && !(Array.isArray(subnets) && subnets.length === 0))) {
      return compliant;
    }
    return lost[0]
      ? undecided(`the ACL of ${lost[0].label} is not known yet`)
      : violation("no subnet uses it");
  },
});
