import type { Rule } from "../../kit";
import { rdsAdminName } from "./rds-admin-name";
import { rdsAutomatedBackupsKept } from "./rds-automated-backups-kept";
import { rdsBackupRetention } from "./rds-backup-retention";
import { rdsBackupsElsewhere } from "./rds-backups-elsewhere";
import { rdsCaCertificate } from "./rds-ca-certificate";
import { rdsClusterZones } from "./rds-cluster-zones";
import { rdsCopyTagsToSnapshots } from "./rds-copy-tags-to-snapshots";
import { rdsDeletionProtection } from "./rds-deletion-protection";
import { rdsEncryptedAtRest } from "./rds-encrypted-at-rest";
import { rdsEnhancedMonitoring } from "./rds-enhanced-monitoring";
import { rdsEventsTold } from "./rds-events-told";
import { rdsFinalSnapshot } from "./rds-final-snapshot";
import { rdsIamAuthentication } from "./rds-iam-authentication";
import { rdsInSubnetGroup } from "./rds-in-subnet-group";
import { rdsLogExports } from "./rds-log-exports";
import { rdsMinorVersionUpgrades } from "./rds-minor-version-upgrades";
import { rdsMultiAz } from "./rds-multi-az";
import { rdsNoFileReadFlaw } from "./rds-no-file-read-flaw";
import { rdsNotPublic } from "./rds-not-public";
import { rdsOwnKey } from "./rds-own-key";
import { rdsOwnParameterGroup } from "./rds-own-parameter-group";
import { rdsPasswordNotInProgram } from "./rds-password-not-in-program";
import { rdsPerformanceInsights } from "./rds-performance-insights";
import { rdsProxyRequiresTls } from "./rds-proxy-requires-tls";
import { rdsQueryLogging } from "./rds-query-logging";
import { rdsSnapshotEncryptedAtRest } from "./rds-snapshot-encrypted-at-rest";
import { rdsSnapshotNotPublic } from "./rds-snapshot-not-public";
import { rdsStorageAutoscaling } from "./rds-storage-autoscaling";
import { rdsSubnetGroupZones } from "./rds-subnet-group-zones";
import { rdsTlsForced } from "./rds-tls-forced";

export const rdsRules: Rule[] = [
  rdsAdminName,
  rdsAutomatedBackupsKept,
  rdsBackupRetention,
  rdsBackupsElsewhere,
  rdsCaCertificate,
  rdsClusterZones,
  rdsCopyTagsToSnapshots,
  rdsDeletionProtection,
  rdsEncryptedAtRest,
  rdsEnhancedMonitoring,
  rdsEventsTold,
  rdsFinalSnapshot,
  rdsIamAuthentication,
  rdsInSubnetGroup,
  rdsLogExports,
  rdsMinorVersionUpgrades,
  rdsMultiAz,
  rdsNoFileReadFlaw,
  rdsNotPublic,
  rdsOwnKey,
  rdsOwnParameterGroup,
  rdsPasswordNotInProgram,
  rdsPerformanceInsights,
  rdsProxyRequiresTls,
  rdsQueryLogging,
  rdsSnapshotEncryptedAtRest,
  rdsSnapshotNotPublic,
  rdsStorageAutoscaling,
  rdsSubnetGroupZones,
  rdsTlsForced,
];
