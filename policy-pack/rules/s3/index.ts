import type { Rule } from "../../kit";
import { s3AccessLogging } from "./s3-access-logging";
import { s3AccessPointNotPublic } from "./s3-access-point-not-public";
import { s3AccountPublicAccessBlock } from "./s3-account-public-access-block";
import { s3AclsDisabled } from "./s3-acls-disabled";
import { s3AuditRecordsLocked } from "./s3-audit-records-locked";
import { s3BucketKey } from "./s3-bucket-key";
import { s3CopiedElsewhere } from "./s3-copied-elsewhere";
import { s3DataEvents } from "./s3-data-events";
import { s3EncryptedAtRest } from "./s3-encrypted-at-rest";
import { s3Lifecycle } from "./s3-lifecycle";
import { s3NameWithoutDots } from "./s3-name-without-dots";
import { s3NoForceDestroy } from "./s3-no-force-destroy";
import { s3NoPublicAcl } from "./s3-no-public-acl";
import { s3NoWebsite } from "./s3-no-website";
import { s3PolicyNoAnonymousAccess } from "./s3-policy-no-anonymous-access";
import { s3PolicyNoForeignAdministration } from "./s3-policy-no-foreign-administration";
import { s3PolicyNoLockOut } from "./s3-policy-no-lock-out";
import { s3PublicAccessBlock } from "./s3-public-access-block";
import { s3TlsOnly } from "./s3-tls-only";
import { s3Versioning } from "./s3-versioning";

export const s3Rules: Rule[] = [
  s3AccessLogging,
  s3AccessPointNotPublic,
  s3AccountPublicAccessBlock,
  s3AclsDisabled,
  s3AuditRecordsLocked,
  s3BucketKey,
  s3CopiedElsewhere,
  s3DataEvents,
  s3EncryptedAtRest,
  s3Lifecycle,
  s3NameWithoutDots,
  s3NoForceDestroy,
  s3NoPublicAcl,
  s3NoWebsite,
  s3PolicyNoAnonymousAccess,
  s3PolicyNoForeignAdministration,
  s3PolicyNoLockOut,
  s3PublicAccessBlock,
  s3TlsOnly,
  s3Versioning,
];
