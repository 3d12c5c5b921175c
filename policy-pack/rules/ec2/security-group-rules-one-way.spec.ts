import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { securityGroupRulesOneWay } from "./security-group-rules-one-way";

const group = (properties: object = {}, type: string = Aws.SecurityGroup) =>
  resource(type, "subject", { ...properties });
const rule = (type: string, properties: object = {}) =>
  resource(type, "rule", { securityGroupId: ref(group()), ...properties });
const ingress = { ingress: [{ protocol: "tcp", self: true }] };
const beside = (label: string) => `${label} "rule" stands beside its inline rules`;

describe("Inline rules and rules of their own", () => {
  ruleCases(securityGroupRulesOneWay, {
    compliant: {
      "a group with inline rules": [group(ingress)],
      "a group with rules of their own": [group(), rule(Aws.SecurityGroupIngressRule)],
      "inline rules for one direction, others for the other": [
        group(ingress),
        rule(Aws.SecurityGroupEgressRule),
      ],
      "rules of another group": [
        group(ingress),
        rule(Aws.SecurityGroupIngressRule, { securityGroupId: "sg-9" }),
      ],
      "rules that the provider will tell": [
        filledIn(group(), "ingress", "egress"),
        rule(Aws.SecurityGroupIngressRule),
      ],
    },
    violating: {
      "both for what comes in": [
        [group(ingress), rule(Aws.SecurityGroupIngressRule)],
        beside("SecurityGroupIngressRule"),
      ],
      "both in the older form": [
        [group({ egress: [{ self: true }] }), rule(Aws.SecurityGroupRule, { type: "egress" })],
        beside("SecurityGroupRule"),
      ],
      "an empty inline list, which takes rules away": [
        [group({ ingress: [] }), rule(Aws.SecurityGroupIngressRule)],
        beside("SecurityGroupIngressRule"),
      ],
      "inline rules that are not known": [
        [group({ ingress: UNKNOWN }), rule(Aws.SecurityGroupRule, { type: "ingress" })],
        beside("SecurityGroupRule"),
      ],
    },
    absent: { "a group without rules": [[group()]] },
    unknown: {
      "a rule of who knows which group": [
        [group(ingress), rule(Aws.SecurityGroupIngressRule, { securityGroupId: UNKNOWN })],
      ],
    },
    notApplicable: {},
  });
});
