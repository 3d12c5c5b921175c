import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { networkAclAttached } from "./network-acl-attached";

const acl = (more: object = {}) => resource(Aws.NetworkAcl, "subject", { vpcId: "vpc-1", ...more });
const association = (networkAclId: unknown) =>
  resource(Aws.NetworkAclAssociation, "link", { networkAclId, subnetId: "subnet-1" });

describe("Network ACLs without subnets", () => {
  ruleCases(networkAclAttached, {
    compliant: {
      "one that is associated, beside an association of who knows which": [
        acl(),
        association(ref(acl())),
        resource(Aws.NetworkAclAssociation, "lost", { networkAclId: UNKNOWN }),
      ],
      "one that is associated": [acl(), association(ref(acl()))],
      "one that names subnets": [acl({ subnetIds: ["subnet-1"] })],
      "one that names unknown subnets": [acl({ subnetIds: UNKNOWN })],
    },
    violating: {
      "one whose association is another's": [[acl(), association("acl-9")], "no subnet uses it"],
      "one that names none": [[acl({ subnetIds: [] })], "no subnet uses it"],
    },
    absent: { "one that says nothing": [[acl()], "no subnet uses it"] },
    unknown: {
      "an association of who knows which": [
        [acl(), association(UNKNOWN)],
        'the ACL of NetworkAclAssociation "link" is not known yet',
      ],
    },
    notApplicable: {},
  });
});
