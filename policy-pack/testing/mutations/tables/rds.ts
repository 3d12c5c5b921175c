import { Aws, UNKNOWN } from "../../../kit";
import { add, ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const database = "Instance database";
const parameter = (index: number, value: string) =>
  set("database-parameters", { [`parameters.${String(index)}.value`]: value });

export const rdsMutations: Mutations = {
  prod: {
    "an administrator with the usual name": [
      set(database, { username: "postgres" }),
      { "rds-admin-name": ["database"] },
    ],
    "backups that go with the database": [
      unset(database, "deleteAutomatedBackups"),
      { "rds-automated-backups-kept": ["database"] },
    ],
    "backups for a week": [
      set(database, { backupRetentionPeriod: 7 }),
      { "rds-backup-retention": ["database"] },
    ],
    "no backups of its own": [
      set(database, { backupRetentionPeriod: 0 }),
      { "rds-backup-retention": ["database"], "stateful-guards-complete": ["database"] },
    ],
    "an authority that has expired": [
      set(database, { caCertIdentifier: "rds-ca-2019" }),
      { "rds-ca-certificate": ["database"] },
    ],
    "snapshots without tags": [
      unset(database, "copyTagsToSnapshot"),
      { "rds-copy-tags-to-snapshots": ["database"] },
    ],
    "a database that AWS lets be deleted": [
      set(database, { deletionProtection: false }),
      { "rds-deletion-protection": ["database"], "stateful-guards-complete": ["database"] },
    ],
    "a database in clear": [
      unset(database, "storageEncrypted"),
      { "rds-encrypted-at-rest": ["database"] },
    ],
    "a database under AWS's key": [unset(database, "kmsKeyId"), { "rds-own-key": ["database"] }],
    "a database whose host nobody looks into": [
      unset(database, "monitoringInterval"),
      { "rds-enhanced-monitoring": ["database"] },
    ],
    "a database whose queries nobody looks into": [
      set(database, { performanceInsightsEnabled: false }),
      { "rds-performance-insights": ["database"] },
    ],
    "a database that leaves nothing behind": [
      set(database, { skipFinalSnapshot: true }),
      { "rds-final-snapshot": ["database"], "stateful-guards-complete": ["database"] },
    ],
    "a database with passwords only": [
      unset(database, "iamDatabaseAuthenticationEnabled"),
      { "rds-iam-authentication": ["database"] },
    ],
    "a database in the default VPC": [
      unset(database, "dbSubnetGroupName"),
      { "rds-in-subnet-group": ["database"] },
    ],
    "a database that keeps its log to itself": [
      set(database, { enabledCloudwatchLogsExports: ["upgrade"] }),
      { "rds-log-exports": ["database"] },
    ],
    "a database that stays on its version": [
      set(database, { autoMinorVersionUpgrade: false }),
      { "rds-minor-version-upgrades": ["database"] },
    ],
    "a database without a standby": [
      set(database, { multiAz: false }),
      { "rds-multi-az": ["database"], "survives-as-promised": ["hybrid-platform-prod"] },
    ],
    "a standby that is not known yet": [
      set(database, { multiAz: UNKNOWN }),
      { "rds-multi-az": ["? database"], "survives-as-promised": ["? hybrid-platform-prod"] },
    ],
    "a version from which files can be read": [
      set(database, { engineVersion: "13.2" }),
      { "rds-no-file-read-flaw": ["database"] },
    ],
    "a public database": [
      set(database, { publiclyAccessible: true }),
      { "rds-not-public": ["database"] },
    ],
    "AWS's own parameters": [
      set(database, { parameterGroupName: "default.postgres17" }),
      { "rds-own-parameter-group": ["database"], "rds-query-logging": ["database"] },
    ],
    "a password in the program": [
      set(database, { password: "swordfish" }),
      { "rds-password-not-in-program": ["database"] },
    ],
    "a proxy that talks in clear": [
      add(Aws.DatabaseProxy, "proxy", { requireTls: false }, "database"),
      { "rds-proxy-requires-tls": ["proxy"] },
    ],
    "statements that nobody writes down": [
      parameter(1, "none"),
      { "rds-query-logging": ["database"] },
    ],
    "clients that talk in clear": [parameter(0, "0"), { "rds-tls-forced": ["database"] }],
    "a database that does not grow": [
      unset(database, "maxAllocatedStorage"),
      { "rds-storage-autoscaling": ["database"] },
    ],
    "a database in one zone": [
      set("database-subnets", { subnetIds: [ref("network-data-a")] }),
      { "rds-subnet-group-zones": ["database-subnets"] },
    ],
    "a database in public subnets": [
      set("database-subnets", {
        subnetIds: ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`)),
      }),
      { "no-workload-in-public-subnet": ["database", "database-subnets"] },
    ],
    "a cluster without instances": [
      add(
        Aws.DatabaseCluster,
        "aurora",
        {
          engine: "aurora-postgresql",
          engineVersion: "17.4",
          dbSubnetGroupName: ref("database-subnets"),
          vpcSecurityGroupIds: [ref("SecurityGroup network-data")],
        },
        "database",
      ),
      {
        "backup-coverage": ["aurora"],
        "failures-are-heard": ["aurora"],
        "rds-automated-backups-kept": ["aurora"],
        "rds-backup-retention": ["aurora"],
        "rds-cluster-zones": ["aurora"],
        "rds-copy-tags-to-snapshots": ["aurora"],
        "rds-deletion-protection": ["aurora"],
        "rds-encrypted-at-rest": ["aurora"],
        "rds-events-told": ["aurora"],
        "rds-final-snapshot": ["aurora"],
        "rds-iam-authentication": ["aurora"],
        "rds-log-exports": ["aurora"],
        "rds-own-key": ["aurora"],
        "rds-own-parameter-group": ["aurora"],
        "rds-query-logging": ["aurora"],
        "stateful-guards-complete": ["aurora"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
  },
};
