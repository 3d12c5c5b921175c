import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { sharedFiles } from "../../../testing/shares";
import { fileShareBucketKept } from "./file-share-bucket-kept";

const files = sharedFiles();
const versions = (status: unknown, bucket: unknown = ref(files.bucket)) => ({
  versions: resource(Aws.BucketVersioning, "versions", {
    bucket,
    versioningConfiguration: { status },
  }),
});
const bucket = (more: object) => ({
  bucket: resource(Aws.Bucket, "files", { bucket: "files", ...more }),
});
const backed = { tags: { BackupPlan: "daily" } };
const unversioned = 'Bucket "files" keeps no versions';
const unsaved = 'no backup takes in Bucket "files"';

ruleCases(fileShareBucketKept, {
  compliant: {
    "versions and a backup": files.with(),
    "versions that the bucket itself sets": files.with({
      versions: undefined,
      ...bucket({ ...backed, versioning: { enabled: true } }),
    }),
    "a bucket that a backup names": files.with({
      ...bucket({}),
      selection: resource(Aws.BackupSelection, "daily", { resources: [ref(files.bucket)] }),
    }),
    "a share over SMB": sharedFiles(Aws.SmbFileShare).with(),
  },
  violating: {
    "no versions": [files.with({ versions: undefined }), unversioned],
    "versions that are kept no more": [files.with(versions("Suspended")), unversioned],
    "versions of another bucket": [files.with(versions("Enabled", "other")), unversioned],
    "no backup": [files.with({ selection: undefined }), unsaved],
    "a backup of others": [files.with(bucket({ tags: { BackupPlan: "weekly" } })), unsaved],
    neither: [files.with({ versions: undefined, selection: undefined }), unversioned, unsaved],
  },
  absent: { "a bucket without tags": [files.with(bucket({})), unsaved] },
  unknown: {
    "an unknown status": [files.with(versions(UNKNOWN)), `whether ${unversioned} is not known yet`],
    "versions of an unknown bucket": [
      files.with(versions("Enabled", UNKNOWN)),
      `whether ${unversioned} is not known yet`,
    ],
    "unknown tags": [files.with(bucket({ tags: UNKNOWN })), `whether ${unsaved} is not known yet`],
  },
  notApplicable: {
    "a bucket outside the stack": [
      resource(Aws.NfsFileShare, "subject", { locationArn: "arn:aws:s3:::files" }),
    ],
  },
});
