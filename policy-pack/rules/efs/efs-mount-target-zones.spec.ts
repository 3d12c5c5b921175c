import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { efsMountTargetZones } from "./efs-mount-target-zones";

const vpc = resource(Aws.Vpc, "vpc");
const [a, b] = [subnet("a", vpc, "a"), subnet("b", vpc, "b")];
const b2 = subnet("b-2", vpc, "b");
const zoneless = subnet("somewhere", vpc, "a", { availabilityZone: UNKNOWN });
const files = resource(Aws.FileSystem, "subject");
const target = (of: Fixture, fileSystemId: unknown = ref(files)) =>
  resource(Aws.MountTarget, `target-${of.name}`, { fileSystemId, subnetId: ref(of) });
const hosts = resource(Aws.AutoScalingGroup, "hosts", { vpcZoneIdentifiers: [ref(a), ref(b)] });
const stack = (...more: Fixture[]) => [vpc, a, b, b2, zoneless, files, hosts, ...more];
const missing = (zones: string) => `workloads run in ${zones}, where it has no mount target`;

ruleCases(efsMountTargetZones, {
  compliant: {
    "a target in each zone": stack(target(a), target(b)),
    "a target in another subnet of the zone": stack(target(a), target(b2)),
    "a target more than there are zones in use": stack(target(a), target(b), target(zoneless)),
    "a stack in which nothing runs": [files],
  },
  violating: {
    "a zone without": [stack(target(a)), missing("eu-west-1b")],
    "two targets in one zone": [stack(target(b), target(b2)), missing("eu-west-1a")],
    "targets of another file system": [
      stack(target(a, "fs-2"), target(b, "fs-2")),
      missing("eu-west-1a, eu-west-1b"),
    ],
  },
  absent: { "no target": [stack(), missing("eu-west-1a, eu-west-1b")] },
  unknown: {
    "a target in an unknown zone": [
      stack(target(a), target(zoneless)),
      "the zone of a mount target is not known yet",
    ],
    "a target of an unknown file system": [
      stack(target(a), target(b, UNKNOWN)),
      'the file system of MountTarget "target-b" is not known yet',
    ],
  },
  notApplicable: {
    "a file system in one zone": [
      resource(Aws.FileSystem, "subject", { availabilityZoneName: "eu-west-1a" }),
    ],
  },
});
