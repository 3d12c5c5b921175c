import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { securityGroupDescribed } from "./security-group-described";

const found = "description is not set";

describe("Descriptions of security groups", () => {
  ruleCases(securityGroupDescribed, {
    compliant: {
      "a group with one": { description: "Databases" },
      "a rule with one": [
        resource(Aws.SecurityGroupIngressRule, "subject", { description: "From the tasks" }),
      ],
    },
    violating: {
      "an empty one": [{ description: "" }, found],
      "the one that Pulumi puts in": [{ description: "Managed by Pulumi" }, found],
    },
    absent: {
      none: [{}, found],
      "none on a rule": [[resource(Aws.SecurityGroupRule, "subject")], found],
    },
    unknown: { "one that is not known yet": [{ description: UNKNOWN }] },
    notApplicable: {},
  });
});
