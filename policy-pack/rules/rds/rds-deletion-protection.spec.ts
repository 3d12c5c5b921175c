import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsDeletionProtection } from "./rds-deletion-protection";

const cluster = (deletionProtection?: boolean) => [
  resource(Aws.DatabaseCluster, "subject", { deletionProtection }),
];
const cases = onCases("deletionProtection");

ruleCases(rdsDeletionProtection, {
  ...cases,
  compliant: { ...cases.compliant, "a cluster with the flag on": cluster(true) },
  violating: {
    ...cases.violating,
    "a cluster with the flag off": [cluster(false), "deletionProtection is off"],
  },
  absent: {
    ...cases.absent,
    "a cluster without": [cluster(), "deletionProtection is not set, and off by default"],
  },
});
