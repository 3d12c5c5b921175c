import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noParavirtualInstanceTypes } from "./no-paravirtual-instance-types";

const group = (...types: unknown[]) => [
  resource(Aws.AutoScalingGroup, "subject", {
    mixedInstancesPolicy: {
      launchTemplate: { overrides: types.map((instanceType) => ({ instanceType })) },
    },
  }),
];
const found = (type: string) => `instanceType ${type} is of the first generations`;

ruleCases(noParavirtualInstanceTypes, {
  compliant: {
    "a current type": { instanceType: "m7g.large" },
    "a type whose name begins alike": { instanceType: "c3x.large" },
    "a group of current types": group("t3.medium", "t3a.medium"),
  },
  violating: {
    "the first of all types": [{ instanceType: "m1.small" }, found("m1.small")],
    "a tiny one": [{ instanceType: "t1.micro" }, found("t1.micro")],
    "a group that may fall back on one": [group("t3.medium", "c3.large"), found("c3.large")],
  },
  absent: { "a template that leaves it to its user": [{}] },
  unknown: {
    "an unknown type": [{ instanceType: UNKNOWN }, "instanceType is not known yet"],
    "an unknown policy": [
      [resource(Aws.AutoScalingGroup, "subject", { mixedInstancesPolicy: UNKNOWN })],
      "instanceType is not known yet",
    ],
  },
  notApplicable: {},
});
