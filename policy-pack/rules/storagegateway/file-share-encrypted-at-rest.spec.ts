import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { fileShareEncryptedAtRest } from "./file-share-encrypted-at-rest";

const on = { kmsEncrypted: true };
const kmsKeyArn = "arn:aws:kms:eu-west-1:1:key/k";
const smb = (properties: object) => [resource(Aws.SmbFileShare, "subject", { ...properties })];
const volume = (properties: object) => [resource(Aws.CachedVolume, "subject", { ...properties })];
const unset = "kmsEncrypted is not set, and off by default";

ruleCases(fileShareEncryptedAtRest, {
  compliant: {
    "a share with a key": { ...on, kmsKeyArn },
    "a share whose key does not exist yet": { ...on, kmsKeyArn: UNKNOWN },
    "an SMB share with a key": smb({ ...on, kmsKeyArn }),
    "a volume with a key": volume({ ...on, kmsKey: UNKNOWN }),
  },
  violating: {
    "a share that does not encrypt": [{ kmsEncrypted: false, kmsKeyArn }, "kmsEncrypted is off"],
    "a share without a key": [on, "kmsKeyArn is not set"],
    "a volume whose key has a share's name": [volume({ ...on, kmsKeyArn }), "kmsKey is not set"],
  },
  absent: {
    "a share that says nothing": [{}, unset],
    "an SMB share with a key alone": [smb({ kmsKeyArn }), unset],
  },
  unknown: {
    "an unknown flag": [{ kmsEncrypted: UNKNOWN, kmsKeyArn }, "kmsEncrypted is not known yet"],
  },
  notApplicable: {},
});
