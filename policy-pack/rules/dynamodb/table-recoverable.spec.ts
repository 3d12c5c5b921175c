import { Aws } from "../../kit";
import { onCases } from "../../testing/property-cases";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { tableRecoverable } from "./table-recoverable";

const cases = onCases("pointInTimeRecovery.enabled", { label: "pointInTimeRecovery.enabled" });
const replica = (pointInTimeRecovery?: boolean) => [
  resource(Aws.TableReplica, "subject", { pointInTimeRecovery }),
];

ruleCases(tableRecoverable, {
  ...cases,
  compliant: { ...cases.compliant, "a replica with the flag on": replica(true) },
  violating: {
    ...cases.violating,
    "a replica with the flag off": [replica(false), "pointInTimeRecovery is off"],
  },
});
