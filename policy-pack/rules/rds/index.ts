import type { Rule } from "../../kit";
import { rdsDeletionProtection } from "./rds-deletion-protection";
import { rdsEncryptedAtRest } from "./rds-encrypted-at-rest";
import { rdsMultiAz } from "./rds-multi-az";
import { rdsNotPublic } from "./rds-not-public";

export const rdsRules: Rule[] = [
  rdsDeletionProtection,
  rdsEncryptedAtRest,
  rdsMultiAz,
  rdsNotPublic,
];
