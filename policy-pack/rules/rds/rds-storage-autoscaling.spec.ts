import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { rdsStorageAutoscaling } from "./rds-storage-autoscaling";

const sized = (allocatedStorage: unknown, maxAllocatedStorage?: unknown) => ({
  allocatedStorage,
  maxAllocatedStorage,
});

ruleCases(rdsStorageAutoscaling, {
  compliant: {
    "room to grow": sized(20, 100),
    "a size that a snapshot gives": sized(undefined, 9),
  },
  violating: {
    "no room": [sized(20, 20), "maxAllocatedStorage is not above allocatedStorage"],
    "a ceiling of nothing": [sized(20, 0), "maxAllocatedStorage is not set"],
  },
  absent: { "no ceiling": [sized(UNKNOWN), "maxAllocatedStorage is not set"] },
  unknown: {
    "an unknown ceiling": [sized(20, UNKNOWN), "maxAllocatedStorage is not known yet"],
    "an unknown start": [sized(UNKNOWN, 100), "allocatedStorage is not known yet"],
  },
  notApplicable: { "a read replica": { replicateSourceDb: "orders" } },
});
