/** Which requests for objects a trail records. Each is billed (AWS CloudTrail User Guide, "Logging data events"). */
export const DataEvents = {
  None: "none",
  /** What is written and deleted, in all buckets of the account but those of the trail itself. */
  Writes: "writes",
  /** What is read, too. */
  All: "all",
} as const;
export type DataEvents = (typeof DataEvents)[keyof typeof DataEvents];

/** What the account's audit trail records, and how its records are kept. */
export interface TrailArgs {
  /**
   * Days in which nobody deletes a record, 1 to 2557, the time after which records go by themselves. In governance mode: who has
   * the permission `s3:BypassGovernanceRetention` still can. S3 never takes the lock of a bucket away again, but another number
   * of days holds for later records. @default records can be deleted by who has the permission
   */
  lockDays?: number;
  /** @default "none" */
  dataEvents?: DataEvents;
}
