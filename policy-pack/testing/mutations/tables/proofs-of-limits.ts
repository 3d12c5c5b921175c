import { Aws } from "../../../kit";
import { add, ref, set, together } from "../change";
import type { Mutations } from "../mutation";

const database = "Instance database";

export const limitProofMutations: Mutations = {
  prod: {
    "a subnet that is too small for its endpoints": [
      set("Subnet network-endpoints-a", { cidrBlock: "10.80.21.0/28" }),
      { "subnet-address-budget": ["network-endpoints-a"] },
    ],
    "more rules than an ACL takes": [
      together(
        ...Array.from({ length: 15 }, (_, index) =>
          add(Aws.NetworkAclRule, `more-${String(index)}`, {
            networkAclId: ref("network-data-acl"),
            ruleNumber: 1000 + index,
            egress: false,
            ruleAction: "allow",
            protocol: "6",
            fromPort: 5432,
            toPort: 5432,
            cidrBlock: `10.1.${String(index)}.0/24`,
          }),
        ),
      ),
      { "within-quotas": ["network-data-acl"] },
    ],
    "a database that is maintained while it is backed up, and its hosts are": [
      set(database, { maintenanceWindow: "sat:20:00-sat:21:00" }),
      { "windows-do-not-overlap": ["database", "operations-patching"] },
    ],
    "a database that is maintained when people work": [
      set(database, { maintenanceWindow: "mon:10:00-mon:11:00" }),
      { "windows-in-agreed-hours": ["database"] },
    ],
  },
};
