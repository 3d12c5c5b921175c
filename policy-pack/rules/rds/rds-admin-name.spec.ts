import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsAdminName } from "./rds-admin-name";

const cluster = (masterUsername: unknown) => [
  resource(Aws.DatabaseCluster, "subject", { masterUsername }),
];

ruleCases(rdsAdminName, {
  compliant: { "a name of one's own": { username: "platform" }, "a cluster's": cluster("shop") },
  violating: {
    "PostgreSQL's own": [{ username: "postgres" }, "username is postgres"],
    "one in capitals": [{ username: "Admin" }, "username is Admin"],
    "a cluster's": [cluster("root"), "masterUsername is root"],
  },
  absent: { "none, as of a replica": [{}] },
  unknown: { "an unknown name": [{ username: UNKNOWN }, "username is not known yet"] },
  notApplicable: {},
});
