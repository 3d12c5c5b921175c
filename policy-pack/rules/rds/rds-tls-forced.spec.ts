import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsTlsForced } from "./rds-tls-forced";

const group = (parameters: unknown, type: string = Aws.DatabaseParameterGroup) =>
  resource(type, "group", { name: "own", parameters });
const setting = (name: unknown, value: unknown) =>
  group([
    { name: "log_statement", value: "ddl" },
    { name, value },
  ]);
const database = (used: Fixture | undefined, more: object = {}) => [
  ...(used ? [used] : []),
  resource(Aws.DatabaseInstance, "subject", {
    engine: "postgres",
    engineVersion: "14.9",
    ...(used && { parameterGroupName: ref(used) }),
    ...more,
  }),
];
const cluster = (value: string) => {
  const parameters = [{ name: "require_secure_transport", value }];
  const own = group(parameters, Aws.ClusterParameterGroup);
  return [
    own,
    resource(Aws.DatabaseCluster, "subject", {
      engine: "aurora-mysql",
      dbClusterParameterGroupName: ref(own),
    }),
  ];
};
const nowhere = "rds.force_ssl is set nowhere, and off by default";

ruleCases(rdsTlsForced, {
  compliant: {
    "a group that forces it": database(setting("rds.force_ssl", "1")),
    "a group found by its name": [
      setting("rds.force_ssl", "1"),
      ...database(undefined, { parameterGroupName: "own" }),
    ],
    "a cluster's group": cluster("ON"),
    "a version that does so by itself": { engine: "postgres", engineVersion: "17" },
    "such a version with AWS's group": {
      engine: "aurora-postgresql",
      engineVersion: "17.4",
      parameterGroupName: "default.aurora-postgresql17",
    },
    "such a version with a group on other things": database(group([]), { engineVersion: "15" }),
  },
  violating: {
    "a group that turns it off": [
      database(setting("rds.force_ssl", "0"), { engineVersion: "17" }),
      'ParameterGroup "group" sets rds.force_ssl to 0',
    ],
    "a group on other things": [database(group([])), nowhere],
    "an older version with AWS's group": [
      { engine: "postgres", engineVersion: "14.9", parameterGroupName: "default.postgres14" },
      nowhere,
    ],
    "a cluster's group that turns it off": [
      cluster("OFF"),
      'ClusterParameterGroup "group" sets require_secure_transport to OFF',
    ],
  },
  absent: {
    "no group and an older version": [{ engine: "postgres", engineVersion: "14" }, nowhere],
    "no group and no version": [{ engine: "postgres" }, nowhere],
  },
  unknown: {
    "an unknown engine": [{ engine: UNKNOWN }, "engine is not known yet"],
    "an unknown value": [
      database(setting("rds.force_ssl", UNKNOWN)),
      'rds.force_ssl of ParameterGroup "group" is not known yet',
    ],
    "an unknown parameter": [
      database(setting(UNKNOWN, "1")),
      'the parameters of ParameterGroup "group" are not known yet',
    ],
    "a group of another stack": [
      { engine: "postgres", parameterGroupName: "theirs" },
      "theirs is not in this stack",
    ],
    "an unknown group": [
      { engine: "postgres", parameterGroupName: UNKNOWN },
      "its parameter group is not known yet",
    ],
  },
  notApplicable: {
    "an engine without the parameter": { engine: "oracle-ee" },
    "a replica, which has no engine of its own": { replicateSourceDb: "orders" },
  },
});
