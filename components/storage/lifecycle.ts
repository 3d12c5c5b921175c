import type { BucketArgs } from "./args";

/** A step in an object's life. */
export interface Transition {
  /** Days after the object was created. */
  days: number;
  storageClass: string;
}

/**
 * Days without a read after which Intelligent-Tiering moves an object to its archive tier that is read at once.
 * Source: Amazon S3 User Guide, "How S3 Intelligent-Tiering works".
 */
export const intelligentTieringArchiveDays = 90;

/** Days that a version lives on after it was overwritten or deleted. A gateway makes two versions of every file it writes. */
const noncurrentDays = 30;

/** Days after which the parts of an upload that never ended are thrown away. */
const incompleteUploadDays = 7;

/**
 * The classes that objects go through. All are read at once; classes that need a restore are not used, because a read
 * through a share would fail. Objects below 128 KiB stay where they are: S3 does not move them.
 * Source for shares: Amazon S3 File Gateway User Guide, "Using storage classes" (no Glacier Instant Retrieval).
 */
export function transitions({ hotDays, coldDays, share }: BucketArgs): Transition[] {
  const hot = { days: hotDays, storageClass: "INTELLIGENT_TIERING" };
  return share ? [hot] : [hot, { days: coldDays, storageClass: "GLACIER_IR" }];
}

/** Says why S3, or the gateway, could not keep objects as `bucket` asks. */
export function lifecycleProblems({ hotDays, coldDays, share }: BucketArgs): string[] {
  const unsound = Object.entries({ hotDays, coldDays })
    .filter(([, days]) => !Number.isInteger(days) || days < 1)
    .map(([field, days]) => `${field} is ${days}; it is a whole number of days, 1 or more`);
  if (unsound.length > 0) return unsound;
  if (coldDays <= hotDays) {
    return [`coldDays is ${coldDays} and hotDays ${hotDays}; objects get cold after they were hot`];
  }
  const earliest = hotDays + intelligentTieringArchiveDays;
  return share && coldDays < earliest
    ? [
        `coldDays is ${coldDays}; with a share it is ${earliest} (hotDays + ${intelligentTieringArchiveDays}) or more: ` +
          "the gateway cannot read Glacier Instant Retrieval, and Intelligent-Tiering archives no sooner",
      ]
    : [];
}

/** The rules of a bucket, for all of its objects. */
export function lifecycleRules(bucket: BucketArgs) {
  const everything = { status: "Enabled", filter: { prefix: "" } };
  return [
    { id: "get-cold", ...everything, transitions: transitions(bucket) },
    {
      id: "clean-up",
      ...everything,
      noncurrentVersionExpiration: { noncurrentDays },
      abortIncompleteMultipartUpload: { daysAfterInitiation: incompleteUploadDays },
      expiration: { expiredObjectDeleteMarker: true },
    },
  ];
}
