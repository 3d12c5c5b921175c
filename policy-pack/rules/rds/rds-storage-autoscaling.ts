import { Aws, compliant, documented, given, notApplicable, resourceRule } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

export const rdsStorageAutoscaling = resourceRule({
  name: "rds-storage-autoscaling",
  description: "A database's storage grows before it is full.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Managing capacity automatically with Amazon RDS storage autoscaling",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html",
  ),
  remediationSteps:
    "Set maxAllocatedStorage to a tenth more than allocatedStorage at least. It changes in place; storage that has grown is paid for and does not shrink.",
  appliesTo: [Aws.DatabaseInstance],
  judge: (database) => {
    const [start, ceiling] = ["allocatedStorage", "maxAllocatedStorage"].map((property) =>
      database.read(property),
    );
    if (given(database.read("replicateSourceDb")) && !given(ceiling)) {
      return notApplicable("A read replica is as large as its source.");
    }
    if (!given(ceiling) || ceiling === 0) return violation("maxAllocatedStorage is not set");
    if (ceiling === UNKNOWN) return undecided("maxAllocatedStorage is not known yet");
    if (start === UNKNOWN) return undecided("allocatedStorage is not known yet");
    return Number(ceiling) > Number(start ?? 0)
      ? compliant
      : violation("maxAllocatedStorage is not above allocatedStorage");
  },
});
