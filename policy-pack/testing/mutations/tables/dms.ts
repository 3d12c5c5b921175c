import { Aws } from "../../../kit";
import { add, ref, together } from "../change";
import { policy } from "../documents";
import type { Mutations } from "../mutation";

const secret = "arn:aws:secretsmanager:ap-northeast-2:210987654321:secret:old-orders-AbCdEf";
const readers = policy({
  Effect: "Allow",
  Principal: { Service: "dms.ap-northeast-2.amazonaws.com" },
  Action: "sts:AssumeRole",
  Condition: { StringEquals: { "aws:SourceAccount": "210987654321" } },
});
const settings = (mode: string) =>
  JSON.stringify({
    Logging: { EnableLogging: true },
    FullLoadSettings: { TargetTablePrepMode: mode },
  });

const part = (type: string, name: string, values: object) =>
  add(type, name, { ...values }, "database");
const endpoint = { engineName: "postgres", kmsKeyArn: ref("database-key"), sslMode: "verify-full" };
const bySecret = { secretsManagerAccessRoleArn: ref("Role move-secret"), ...endpoint };

interface Parts {
  instance?: object;
  source?: object;
  task?: object;
  subnetIds?: string[];
  reads?: string;
}

/** A migration into the database that complies, but for what a mutation says. */
const migration = ({
  instance = {},
  source = {},
  task = {},
  subnetIds = ["a", "b"],
  reads = secret,
}: Parts = {}) =>
  together(
    part(Aws.Role, "move-secret", { assumeRolePolicy: readers }),
    part(Aws.RolePolicy, "move-secret", {
      role: ref("Role move-secret"),
      policy: policy({ Effect: "Allow", Action: "secretsmanager:*Secret*", Resource: reads }),
    }),
    part(Aws.MigrationSubnetGroup, "move-subnets", {
      subnetIds: subnetIds.map((zone) => ref(`network-app-${zone}`)),
    }),
    part(Aws.MigrationInstance, "move", {
      autoMinorVersionUpgrade: true,
      kmsKeyArn: ref("database-key"),
      multiAz: true,
      publiclyAccessible: false,
      replicationSubnetGroupId: ref("move-subnets"),
      vpcSecurityGroupIds: [ref("SecurityGroup network-app")],
      ...instance,
    }),
    part(Aws.MigrationEndpoint, "move-source", {
      ...bySecret,
      secretsManagerArn: secret,
      ...source,
    }),
    part(Aws.MigrationEndpoint, "move-target", {
      ...endpoint,
      serverName: ref("Instance database"),
    }),
    part(Aws.MigrationTask, "move-task", {
      migrationType: "full-load",
      replicationInstanceArn: ref("move"),
      sourceEndpointArn: ref("move-source"),
      targetEndpointArn: ref("move-target"),
      replicationTaskSettings: settings("DO_NOTHING"),
      ...task,
    }),
  );

export const dmsMutations: Mutations = {
  prod: {
    "a migration as it should be": [migration(), {}],
    "a source without a password that it asks for": [
      migration({
        source: { engineName: "mongodb", mongodbSettings: { authType: "no" }, sslMode: "require" },
      }),
      { "dms-endpoint-authentication": ["move-source"] },
    ],
    "a source whose password is in the program": [
      migration({ source: { secretsManagerArn: undefined, password: "swordfish" } }),
      { "dms-endpoint-secret": ["move-source"] },
    ],
    "a source whose secret DMS may not read": [
      migration({ reads: secret.replace("old", "new") }),
      { "replication-reads-its-secret": ["move-source"] },
    ],
    "a source that is read in clear text": [
      migration({ source: { sslMode: "none" } }),
      { "dms-endpoint-tls": ["move-source"] },
    ],
    "an instance that stays on its version": [
      migration({ instance: { autoMinorVersionUpgrade: false } }),
      { "dms-minor-version-upgrades": ["move"] },
    ],
    "an instance in one zone": [
      migration({ instance: { multiAz: undefined } }),
      { "dms-multi-az": ["move"] },
    ],
    "a public instance": [
      migration({ instance: { publiclyAccessible: true } }),
      { "dms-not-public": ["move"] },
    ],
    "an instance under AWS's key": [
      migration({ instance: { kmsKeyArn: undefined } }),
      { "dms-own-key": ["move"] },
    ],
    "an instance that may not call the database": [
      migration({ instance: { vpcSecurityGroupIds: [ref("SecurityGroup network-ingress")] } }),
      { "replication-reaches-databases": ["move-task"] },
    ],
    "subnets of one zone": [
      migration({ subnetIds: ["a"] }),
      { "dms-subnet-group-zones": ["move-subnets"] },
    ],
    "a task that says nothing": [
      migration({ task: { replicationTaskSettings: undefined } }),
      {
        "dms-task-logging": ["move-task"],
        "replication-keeps-target-tables": ["move-task"],
      },
    ],
    "a task that makes the tables of the target anew": [
      migration({ task: { replicationTaskSettings: settings("DROP_AND_CREATE") } }),
      { "replication-keeps-target-tables": ["move-task"] },
    ],
  },
};
