import { Aws, UNKNOWN } from "../kit";
import { subnet } from "./network";
import { ref, resource, type Fixture } from "./fixture";
import type { RuleCases } from "./rule-cases";

/** Cases of a rule that wants a group of subnets of `type` in two zones at least. */
export function spreadCases(type: string): RuleCases {
  const vpc = resource(Aws.Vpc, "vpc");
  const of = (subnets: Fixture[], ...also: unknown[]) => [
    vpc,
    ...subnets,
    resource(type, "subject", { subnetIds: [...subnets.map(ref), ...also] }),
  ];
  const inZone = (name: string, zone: string) => subnet(name, vpc, zone);
  const [a, b, c] = [inZone("a", "a"), inZone("b", "b"), inZone("c", "c")];
  const zoneless = subnet("somewhere", vpc, "a", { availabilityZone: UNKNOWN });
  const byId = subnet("by-id", vpc, "a", {
    availabilityZone: undefined,
    availabilityZoneId: "euw1-az2",
  });
  return {
    compliant: {
      "two zones": of([a, b]),
      "three zones": of([a, b, c]),
      "two zones, one named by its id": of([a, byId]),
      "two zones beside a subnet that is elsewhere": of([a, b], "subnet-1"),
      "subnets that are elsewhere, which AWS makes sure of": of([], "subnet-1", "subnet-2"),
    },
    violating: {
      "two subnets of one zone": [
        of([b, inZone("b-2", "b")]),
        "it is in only eu-west-1b, and 2 zones are asked for",
      ],
      "one subnet": [of([a]), "it is in only eu-west-1a, and 2 zones are asked for"],
      "one subnet that is elsewhere": [
        of([], "subnet-1"),
        "it is in no known zone, and 2 zones are asked for",
      ],
      "no subnets": [of([]), "it is in no zone, and 2 zones are asked for"],
    },
    absent: {
      "no list of subnets": [
        [resource(type, "subject")],
        "it is in no zone, and 2 zones are asked for",
      ],
    },
    unknown: {
      "an unknown zone, of which AWS makes sure": [of([a, zoneless])],
      "an unknown zone where two others do": [of([a, b, zoneless])],
      "an unknown subnet": [
        of([a], UNKNOWN),
        "the zones of its subnets are not all known (only eu-west-1a)",
      ],
    },
    notApplicable: {},
  };
}
