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
        "its subnets are in eu-west-1b; 2 zones are asked for",
      ],
      "one subnet": [of([a]), "it lists 1 of at least 2 subnets"],
      "one subnet that is elsewhere": [of([], "subnet-1"), "it lists 1 of at least 2 subnets"],
      "no subnets": [of([]), "it lists 0 of at least 2 subnets"],
    },
    absent: {
      "no list of subnets": [[resource(type, "subject")], "it lists 0 of at least 2 subnets"],
    },
    unknown: {
      "an unknown zone": [of([a, zoneless]), 'the zone of Subnet "somewhere" is not known yet'],
      "an unknown zone where two others do": [of([a, b, zoneless])],
      "an unknown subnet": [of([a], UNKNOWN), "one of its subnets is not known"],
    },
    notApplicable: {},
  };
}
