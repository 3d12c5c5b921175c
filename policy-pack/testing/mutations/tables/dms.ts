import { Aws } from "../../../kit";
import { add, ref, together } from "../change";
import type { Mutations } from "../mutation";

/** A migration into the database that complies, but for what a mutation says. */
const migration = ({
  instance = {},
  source = {},
  task = {},
  subnetIds = ["a", "b"],
}: {
  instance?: object;
  source?: object;
  task?: object;
  subnetIds?: string[];
} = {}) =>
  together(
    add(
      Aws.MigrationSubnetGroup,
      "move-subnets",
      {
        subnetIds: subnetIds.map((zone) => ref(`network-app-${zone}`)),
      },
      "database",
    ),
    add(
      Aws.MigrationInstance,
      "move",
      {
        autoMinorVersionUpgrade: true,
        kmsKeyArn: ref("database-key"),
        multiAz: true,
        publiclyAccessible: false,
        replicationSubnetGroupId: "move-subnets",
        vpcSecurityGroupIds: [ref("SecurityGroup network-app")],
        ...instance,
      },
      "database",
    ),
    add(
      Aws.MigrationEndpoint,
      "move-source",
      {
        engineName: "postgres",
        kmsKeyArn: ref("database-key"),
        sslMode: "verify-full",
        ...source,
      },
      "database",
    ),
    add(
      Aws.MigrationTask,
      "move-task",
      {
        replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }),
        ...task,
      },
      "database",
    ),
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
      migration({ source: { password: "swordfish" } }),
      { "dms-endpoint-secret": ["move-source"] },
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
    "subnets of one zone": [
      migration({ subnetIds: ["a"] }),
      { "dms-subnet-group-zones": ["move-subnets"] },
    ],
    "a task that logs nothing": [
      migration({ task: { replicationTaskSettings: undefined } }),
      { "dms-task-logging": ["move-task"] },
    ],
  },
};
