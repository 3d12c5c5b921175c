/**
 * The lock of a vault, in governance mode: nobody deletes a recovery point before its time, or has one kept for another time,
 * until somebody with the permission takes the lock away. (The compliance mode, which nobody ever takes away, is left to
 * people.) Source: AWS Backup Developer Guide, "AWS Backup Vault Lock".
 */
export interface VaultLockArgs {
  /** Fewest days that a recovery point is kept, 1 up to `retentionDays`: a backup that asks for less fails. */
  minDays: number;
  /** Most days that one is kept, `retentionDays` or more. @default no limit */
  maxDays?: number;
}

/** What restores are tried of. */
export const RestoreTested = {
  /** Databases: an instance of the same class runs for some hours. */
  Databases: "databases",
  /** Buckets: all objects are copied into a new bucket. */
  Buckets: "buckets",
} as const;
export type RestoreTested = (typeof RestoreTested)[keyof typeof RestoreTested];

/**
 * Restores of the latest recovery points, which AWS Backup deletes again. Each is billed, and what it restores while it is
 * there; a restore that fails is told to the topic. Source: AWS Backup Developer Guide, "Restore testing".
 */
export interface RestoreTestArgs {
  /** When they start, in UTC: six fields, such as `cron(0 2 1 * ? *)`, the first of each month. */
  schedule: string;
  /** What is restored. @default databases only */
  of?: RestoreTested[];
}

/** What is backed up, when, and for how long it is kept. */
export interface BackupArgs {
  /**
   * Everything in the account and region whose tag `BackupPlan` has this value is backed up: give each stack of an
   * account a value of its own. 1 to 256 characters.
   */
  planName: string;
  /** When backups start, in UTC: six fields, such as `cron(0 17 * * ? *)`. */
  schedule: string;
  /** Days that a recovery point is kept, at least 1. A copy is kept as long. */
  retentionDays: number;
  /** Another region, where a copy of each recovery point is kept in a vault of its own. @default no copy */
  copyToRegion?: string;
  /** How long recovery points live whoever asks otherwise. @default each may be deleted by who has the permission */
  lock?: VaultLockArgs;
  /** Restores that are made to see that they work. @default none */
  restoreTests?: RestoreTestArgs;
}
