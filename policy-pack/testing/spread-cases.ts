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
  const asked = "at least 2 zones are asked for";
  return {
    compliant: {
      "two zones": of([a, b]),
      "three zones": of([a, b, c]),
      "two zones, one named by its id": of([a, byId]),
      "two zones beside a subnet that is elsewhere": of([a, b], "subnet-1"),
    },
    violating: {
      "one zone": [of([a]), `its subnets are in eu-west-1a; ${asked}`],
      "two subnets of one zone": [
        of([b, inZone("b-2", "b")]),
        `its subnets are in eu-west-1b; ${asked}`,
      ],
      "no subnets": [of([]), `its subnets are in no zone; ${asked}`],
    },
    absent: {
      "no list of subnets": [[resource(type, "subject")], `its subnets are in no zone; ${asked}`],
    },
    unknown: {
      "an unknown zone": [of([a, zoneless]), 'the zone of Subnet "somewhere" is not known yet'],
      "an unknown zone where two others do": [of([a, b, zoneless])],
      "a subnet of another stack": [of([a], "subnet-1"), "subnet-1 is not in this stack"],
      "an unknown subnet": [of([a], UNKNOWN), "one of its subnets is not known"],
    },
    notApplicable: {},
  };
}
