import type { Rule } from "../../kit";
import { rdsAutomatedBackupsKept } from "./rds-automated-backups-kept";
import { rdsBackupRetention } from "./rds-backup-retention";
import { rdsCaCertificate } from "./rds-ca-certificate";
import { rdsClusterZones } from "./rds-cluster-zones";
import { rdsCopyTagsToSnapshots } from "./rds-copy-tags-to-snapshots";
import { rdsDeletionProtection } from "./rds-deletion-protection";
import { rdsEncryptedAtRest } from "./rds-encrypted-at-rest";
import { rdsFinalSnapshot } from "./rds-final-snapshot";
import { rdsInSubnetGroup } from "./rds-in-subnet-group";
import { rdsLogExports } from "./rds-log-exports";
import { rdsMinorVersionUpgrades } from "./rds-minor-version-upgrades";
import { rdsMultiAz } from "./rds-multi-az";
import { rdsNoFileReadFlaw } from "./rds-no-file-read-flaw";
import { rdsNotPublic } from "./rds-not-public";
import { rdsPasswordNotInProgram } from "./rds-password-not-in-program";
import { rdsProxyRequiresTls } from "./rds-proxy-requires-tls";
import { rdsSnapshotEncryptedAtRest } from "./rds-snapshot-encrypted-at-rest";
import { rdsSnapshotNotPublic } from "./rds-snapshot-not-public";
import { rdsSubnetGroupZones } from "./rds-subnet-group-zones";
import { rdsTlsForced } from "./rds-tls-forced";

export const rdsRules: Rule[] = [
  rdsAutomatedBackupsKept,
  rdsBackupRetention,
  rdsCaCertificate,
  rdsClusterZones,
  rdsCopyTagsToSnapshots,
  rdsDeletionProtection,
  rdsEncryptedAtRest,
  rdsFinalSnapshot,
  rdsInSubnetGroup,
  rdsLogExports,
  rdsMinorVersionUpgrades,
  rdsMultiAz,
  rdsNoFileReadFlaw,
  rdsNotPublic,
  rdsPasswordNotInProgram,
  rdsProxyRequiresTls,
  rdsSnapshotEncryptedAtRest,
  rdsSnapshotNotPublic,
  rdsSubnetGroupZones,
  rdsTlsForced,
];
