import { Aws, compliant, documented, given, resourceRule, textOf, violation } from "../../kit";

export const rdsOwnParameterGroup = resourceRule({
  name: "rds-own-parameter-group",
  description: "A database has a parameter group of its own, which can be changed.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Parameter groups for Amazon RDS",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html",
  ),
  related: ["CKV_AWS_198"],
  remediationSteps:
    "Make a ParameterGroup and name it: AWS's own groups take no changes. The database restarts once when it changes groups.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) => {
    const property =
      database.type === Aws.DatabaseCluster ? "dbClusterParameterGroupName" : "parameterGroupName";
    const group = database.read(property);
    if (!given(group)) return violation(`${property} is not set`);
    return textOf(group).startsWith("default.")
      ? violation(`${textOf(group)} is AWS's own group`)
      : compliant;
  },
});
