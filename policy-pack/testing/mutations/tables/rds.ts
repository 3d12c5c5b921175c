import { Aws, UNKNOWN } from "../../../kit";
import { add, ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const database = "Instance database";
const parameter = (index: number, value: string) =>
  set("database-parameters", { [`parameters.${String(index)}.value`]: value });

/** A cluster that complies, but for how many instances it has. */
export const rdsMutations: Mutations = {
  prod: {
    "an administrator with the usual name": [set(database, { username: "postgres" }), {}],
    "backups that go with the database": [unset(database, "deleteAutomatedBackups"), {}],
    "backups for a week": [set(database, { backupRetentionPeriod: 7 }), {}],
    "no backups of its own": [set(database, { backupRetentionPeriod: 0 }), {}],
    "a database that is copied nowhere": [unset(database, "tags.BackupPlan"), {}],
    "an authority that has expired": [set(database, { caCertIdentifier: "rds-ca-2019" }), {}],
    "snapshots without tags": [unset(database, "copyTagsToSnapshot"), {}],
    "a database that AWS lets be deleted": [set(database, { deletionProtection: false }), {}],
    "a database in clear": [unset(database, "storageEncrypted"), {}],
    "a database under AWS's key": [unset(database, "kmsKeyId"), {}],
    "a database whose host nobody looks into": [unset(database, "monitoringInterval"), {}],
    "a database whose queries nobody looks into": [set(database, { performanceInsightsEnabled: false }), {}],
    "a database of whose failures somebody hears": [
      add(Aws.DatabaseEventSubscription, "events", { sourceType: "db-instance", snsTopic: ref("Topic alerts") }, "database"), {}],
    "a subscription to failures only": [
      add(Aws.DatabaseEventSubscription, "events", {
        sourceType: "db-instance", eventCategories: ["failure"], snsTopic: ref("Topic alerts"),
      }, "database"), {}],
    "a database that leaves nothing behind": [set(database, { skipFinalSnapshot: true }), {}],
    "a database with passwords only": [unset(database, "iamDatabaseAuthenticationEnabled"), {}],
    "a database in the default VPC": [unset(database, "dbSubnetGroupName"), {}],
    "a database that keeps its log to itself": [set(database, { enabledCloudwatchLogsExports: ["upgrade"] }), {}],
    "a database that stays on its version": [set(database, { autoMinorVersionUpgrade: false }), {}],
    "a database without a standby": [set(database, { multiAz: false }), {}],
    "a standby that is not known yet": [set(database, { multiAz: UNKNOWN }), {}],
    "a version from which files can be read": [set(database, { engineVersion: "13.2" }), {}],
    "a public database": [set(database, { publiclyAccessible: true }), {}],
    "AWS's own parameters": [set(database, { parameterGroupName: "default.postgres17" }), {}],
    "a password in the program": [set(database, { password: "swordfish" }), {}],
    "a proxy that talks in clear": [add(Aws.DatabaseProxy, "proxy", { requireTls: false }, "database"), {}],
    "statements that nobody writes down": [parameter(1, "none"), {}],
    "clients that talk in clear": [parameter(0, "0"), {}],
    "a snapshot of a database in clear": [
      add(Aws.DatabaseSnapshot, "before", { dbInstanceIdentifier: "legacy" }, "database"), {}],
    "a snapshot that everybody may restore": [
      add(Aws.DatabaseSnapshot, "before", { dbInstanceIdentifier: ref(database), sharedAccounts: ["all"] }, "database"), {}],
    "a database that does not grow": [unset(database, "maxAllocatedStorage"), {}],
    "a database in one zone": [
      set("database-subnets", { subnetIds: [ref("network-data-a")] }), {}],
    "a database in public subnets": [
      set("database-subnets", { subnetIds: ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`)) }), {}],
    "a cluster without instances": [
      add(Aws.DatabaseCluster, "aurora", {
        engine: "aurora-postgresql", engineVersion: "17.4", dbSubnetGroupName: ref("database-subnets"),
        vpcSecurityGroupIds: [ref("SecurityGroup network-data")],
      }, "database"), {}],
  },
};
