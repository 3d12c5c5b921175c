import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsBackupRetention } from "./rds-backup-retention";

const cluster = (properties: object) => [
  resource(Aws.DatabaseCluster, "subject", { ...properties }),
];
const asked = "it must be at least 7";

ruleCases(rdsBackupRetention, {
  compliant: {
    "a week": { backupRetentionPeriod: 7 },
    "more than a week": { backupRetentionPeriod: 35 },
    "a cluster with a week": cluster({ backupRetentionPeriod: 7 }),
  },
  violating: {
    "no backups": [{ backupRetentionPeriod: 0 }, `backupRetentionPeriod is 0; ${asked}`],
    "too few days": [{ backupRetentionPeriod: 6 }, `backupRetentionPeriod is 6; ${asked}`],
    "a cluster with too few": [
      cluster({ backupRetentionPeriod: 1 }),
      `backupRetentionPeriod is 1; ${asked}`,
    ],
  },
  absent: {
    "an instance without": [{}, `backupRetentionPeriod is not set, and 0 by default; ${asked}`],
    "a cluster without": [
      cluster({}),
      `backupRetentionPeriod is not set, and 1 by default; ${asked}`,
    ],
  },
  unknown: {
    "an unknown number": [
      { backupRetentionPeriod: UNKNOWN },
      "backupRetentionPeriod is not known yet",
    ],
  },
  notApplicable: { "a read replica": { replicateSourceDb: UNKNOWN } },
});
ruleCases(
  rdsBackupRetention,
  {
    compliant: {
      one: { backupRetentionPeriod: 14 },
      two: { backupRetentionPeriod: 15 },
      three: { backupRetentionPeriod: 35 },
    },
    violating: {
      one: [{ backupRetentionPeriod: 13 }, "backupRetentionPeriod is 13; it must be at least 14"],
      two: [{ backupRetentionPeriod: 7 }, "backupRetentionPeriod is 7; it must be at least 14"],
      three: [{ backupRetentionPeriod: 0 }, "backupRetentionPeriod is 0; it must be at least 14"],
    },
    absent: {
      none: [{}, "backupRetentionPeriod is not set, and 0 by default; it must be at least 14"],
    },
    unknown: {
      one: [{ backupRetentionPeriod: UNKNOWN }, "backupRetentionPeriod is not known yet"],
    },
    notApplicable: {},
  },
  { minimumDays: 14 },
);
