import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { securityGroupDescribed } from "./security-group-described";

const found = "description is not set";

describe("Descriptions of security groups", () => {
  ruleCases(securityGroupDescribed, {
    compliant: {
      "a group with one": { description: "Databases" },
      "a group and its inline rules": {
        description: "Databases",
        ingress: [{ description: "From the tasks" }],
        egress: [{ description: UNKNOWN }],
      },
      "a group with inline rules of which nothing is known": {
        description: "Databases",
        ingress: [UNKNOWN],
      },
      "a rule with one": [
        resource(Aws.SecurityGroupIngressRule, "subject", { description: "From the tasks" }),
      ],
    },
    violating: {
      "inline rules without": [
        { description: "Databases", ingress: [{ protocol: "tcp" }], egress: [{ description: "" }] },
        "description of an inline ingress rule is not set",
        "description of an inline egress rule is not set",
      ],
      "a group without, nor its rule": [
        { ingress: [{ protocol: "tcp" }] },
        found,
        "description of an inline ingress rule is not set",
      ],
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
