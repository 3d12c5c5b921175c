import type { Rule } from "../../kit";
import { s3AccessPointNotPublic } from "./s3-access-point-not-public";
import { s3AccountPublicAccessBlock } from "./s3-account-public-access-block";
import { s3AclsDisabled } from "./s3-acls-disabled";
import { s3EncryptedAtRest } from "./s3-encrypted-at-rest";
import { s3NoForceDestroy } from "./s3-no-force-destroy";
import { s3NoPublicAcl } from "./s3-no-public-acl";
import { s3PolicyNoAnonymousAccess } from "./s3-policy-no-anonymous-access";
import { s3PolicyNoForeignAdministration } from "./s3-policy-no-foreign-administration";
import { s3PolicyNoLockOut } from "./s3-policy-no-lock-out";
import { s3PublicAccessBlock } from "./s3-public-access-block";
import { s3TlsOnly } from "./s3-tls-only";
import { s3Versioning } from "./s3-versioning";

export const s3Rules: Rule[] = [
  s3AccessPointNotPublic,
  s3AccountPublicAccessBlock,
  s3AclsDisabled,
  s3EncryptedAtRest,
  s3NoForceDestroy,
  s3NoPublicAcl,
  s3PolicyNoAnonymousAccess,
  s3PolicyNoForeignAdministration,
  s3PolicyNoLockOut,
  s3PublicAccessBlock,
  s3TlsOnly,
  s3Versioning,
];
