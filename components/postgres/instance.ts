import type * as kms from "@pulumi/aws/kms";
import * as rds from "@pulumi/aws/rds";
import * as pulumi from "@pulumi/pulumi";
import { nameTags, physicalName, Protection } from "../shared";
import { Availability, type ResilientPostgresArgs } from "./args";
import { exportedLogs, type Observation } from "./observation";
import { isPinned } from "./version";

/** What the instance is put together from. */
export interface InstanceParts {
  key: kms.Key;
  subnetGroup: rds.SubnetGroup;
  parameterGroup: rds.ParameterGroup;
  observation: Observation;
}

/** PostgreSQL's port. */
export const port = 5432;

/** Owner of the database. Changing it replaces the instance. */
const masterUser = "platform";

/** The subnets that RDS may put the instance and its standby in. */
export function subnetGroup(
  name: string,
  { subnetIds, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
): rds.SubnetGroup {
  return new rds.SubnetGroup(
    `${name}-subnets`,
    {
      description: "Isolated data subnets",
      subnetIds,
      tags: nameTags(`${name}-subnets`, tags),
    },
    opts,
  );
}

/** The database instance. Changes wait for the maintenance window. */
export function databaseInstance(
  name: string,
  args: ResilientPostgresArgs,
  parts: InstanceParts,
  opts: pulumi.CustomResourceOptions,
): rds.Instance {
  return new rds.Instance(
    name,
    {
      identifier: physicalName(args.deployment, name),
      ...engine(args, parts.parameterGroup),
      ...capacity(args, parts.key),
      ...access(args, parts),
      ...retention(name, args),
      ...monitoring(parts),
      ...windows,
      tags: nameTags(name, args.tags, args.backupPlan ? { BackupPlan: args.backupPlan } : {}),
    },
    {
      ...opts,
      protect: isProtected(args) ? true : undefined,
      dependsOn: parts.observation.first,
    },
  );
}

const isProtected = ({ protection }: ResilientPostgresArgs) => protection !== Protection.Disposable;

function engine({ version, databaseName }: ResilientPostgresArgs, group: rds.ParameterGroup) {
  return {
    engine: "postgres",
    engineVersion: version,
    // The version is written in settings, so a higher one is meant.
    allowMajorVersionUpgrade: true,
    // A named minor version would otherwise be asked for again after RDS has gone beyond it.
    autoMinorVersionUpgrade: !isPinned(version),
    // Extended support is opted out of: it is billed by the hour once a version's standard support ends.
    engineLifecycleSupport: "open-source-rds-extended-support-disabled",
    parameterGroupName: group.name,
    dbName: databaseName,
    port,
  };
}

function capacity({ instanceClass, storage, availability }: ResilientPostgresArgs, key: kms.Key) {
  return {
    instanceClass,
    storageType: "gp3",
    allocatedStorage: storage.startGiB,
    maxAllocatedStorage: storage.ceilingGiB,
    storageEncrypted: true,
    kmsKeyId: key.arn,
    multiAz: availability !== Availability.SingleAz,
  };
}

function access({ securityGroupId }: ResilientPostgresArgs, { key, subnetGroup }: InstanceParts) {
  return {
    dbSubnetGroupName: subnetGroup.name,
    vpcSecurityGroupIds: [securityGroupId],
    publiclyAccessible: false,
    username: masterUser,
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: key.arn,
    iamDatabaseAuthenticationEnabled: true,
    caCertIdentifier: "rds-ca-rsa2048-g1",
  };
}

/** The final snapshot has a fixed name: one that an earlier instance of that name left has to be renamed before the next. */
function retention(name: string, args: ResilientPostgresArgs) {
  const kept = isProtected(args);
  return {
    backupRetentionPeriod: args.backupRetentionDays ?? 14,
    copyTagsToSnapshot: true,
    deleteAutomatedBackups: !kept,
    deletionProtection: kept,
    skipFinalSnapshot: !kept,
    finalSnapshotIdentifier: kept ? `${physicalName(args.deployment, name)}-final` : undefined,
  };
}

function monitoring({ key, observation }: InstanceParts) {
  return {
    monitoringInterval: 60,
    monitoringRoleArn: observation.monitoringRoleArn,
    databaseInsightsMode: "standard",
    performanceInsightsEnabled: true,
    performanceInsightsKmsKeyId: key.arn,
    performanceInsightsRetentionPeriod: 7,
    enabledCloudwatchLogsExports: exportedLogs,
  };
}

/** In UTC. The two must not overlap. */
const windows = {
  backupWindow: "20:00-20:30",
  maintenanceWindow: "sat:21:00-sat:22:00",
  applyImmediately: false,
};
