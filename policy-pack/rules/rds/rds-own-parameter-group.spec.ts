import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsOwnParameterGroup } from "./rds-own-parameter-group";

const cluster = (dbClusterParameterGroupName?: string) => [
  resource(Aws.DatabaseCluster, "subject", { dbClusterParameterGroupName }),
];

ruleCases(rdsOwnParameterGroup, {
  compliant: {
    "a group of its own": { parameterGroupName: "orders" },
    "a cluster's": cluster("a"),
  },
  violating: {
    "AWS's own": [
      { parameterGroupName: "default.postgres17" },
      "default.postgres17 is AWS's own group",
    ],
    "AWS's own for clusters": [cluster("default.aurora"), "default.aurora is AWS's own group"],
  },
  absent: {
    "no group": [{}, "parameterGroupName is not set"],
    "a cluster without": [cluster(), "dbClusterParameterGroupName is not set"],
  },
  unknown: { "one that is made in the same update": [{ parameterGroupName: UNKNOWN }] },
  notApplicable: {},
});
