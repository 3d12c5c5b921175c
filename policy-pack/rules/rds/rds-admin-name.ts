import { Aws, compliant, given, resourceRule, securityHub, textOf, undecided } from "../../kit";
import { UNKNOWN, violation } from "../../kit";

const usual = ["admin", "administrator", "awsuser", "postgres", "root", "sa"];

export const rdsAdminName = resourceRule({
  name: "rds-admin-name",
  description: "A database's first user has a name that nobody guesses first.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("RDS.25"),
  related: ["RDS.24"],
  remediationSteps:
    "Choose another username before the first deployment. On a database that exists it means a replacement, so leave it there.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) => {
    const property = database.type === Aws.DatabaseCluster ? "masterUsername" : "username";
    const name = database.read(property);
    if (name === UNKNOWN) return undecided(`${property} is not known yet`);
    return given(name) && usual.includes(textOf(name).toLowerCase())
      ? violation(`${property} is ${textOf(name)}`)
      : compliant;
  },
});
