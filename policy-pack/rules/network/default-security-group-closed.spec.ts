import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { defaultSecurityGroupClosed } from "./default-security-group-closed";

const vpc = resource(Aws.Vpc, "subject", { cidrBlock: "10.0.0.0/16" });
const group = (properties: object = {}) =>
  resource(Aws.DefaultSecurityGroup, "closed", { vpcId: ref(vpc), ...properties });
const opening = (of: unknown) =>
  resource(Aws.SecurityGroupIngressRule, "open", { securityGroupId: of, cidrIpv4: "10.0.0.0/8" });

describe("The default security group", () => {
  ruleCases(defaultSecurityGroupClosed, {
    compliant: {
      "a VPC whose default group has no rules": [vpc, group({ ingress: [], egress: [] })],
      "one by its id": [
        resource(Aws.Vpc, "subject", { id: "vpc-1" }),
        group({ vpcId: "vpc-1", ingress: [], egress: [] }),
      ],
      "rules of other groups": [vpc, group(), opening(ref(resource(Aws.SecurityGroup, "other")))],
    },
    violating: {
      "rules in both directions": [
        [vpc, group({ ingress: [{ self: true }], egress: [{ cidrBlocks: ["0.0.0.0/0"] }] })],
        'DefaultSecurityGroup "closed" has ingress rules',
        'DefaultSecurityGroup "closed" has egress rules',
      ],
      "a rule that is added to it": [
        [vpc, group(), opening(ref(group()))],
        'SecurityGroupIngressRule "open" opens it',
      ],
      "a rule that reaches it through the VPC": [
        [vpc, group(), opening(ref(vpc))],
        'SecurityGroupIngressRule "open" opens it',
      ],
      "a group of another VPC": [
        [vpc, group({ vpcId: "vpc-2" })],
        "nothing takes away the rules that AWS puts into its default group",
      ],
    },
    absent: {
      "a VPC whose default group is left alone": [
        [vpc],
        "nothing takes away the rules that AWS puts into its default group",
      ],
      "a default group that says nothing of rules": [[vpc, group()]],
      "rules that the provider will tell": [[vpc, filledIn(group(), "ingress", "egress")]],
    },
    unknown: {
      "rules that let out, and are not known": [
        [vpc, group({ egress: UNKNOWN })],
        'the rules of DefaultSecurityGroup "closed" are not known yet',
      ],
      "rules that are not known": [
        [vpc, group({ ingress: UNKNOWN, egress: [] })],
        'the rules of DefaultSecurityGroup "closed" are not known yet',
      ],
      "a group of who knows which VPC": [
        [vpc, group({ vpcId: UNKNOWN })],
        'the VPC of DefaultSecurityGroup "closed" is not known yet',
      ],
    },
    notApplicable: {},
  });
});
