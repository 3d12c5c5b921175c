import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsPasswordNotInProgram } from "./rds-password-not-in-program";

const random = resource("random:index/randomPassword:RandomPassword", "password");
const cluster = (properties: object) =>
  resource(Aws.DatabaseCluster, "subject", { engine: "aurora-mysql", ...properties });
const text = "is a text of the program or of its settings";

ruleCases(rdsPasswordNotInProgram, {
  compliant: {
    "one that RDS makes": { manageMasterUserPassword: true },
    "one that a resource makes": [
      random,
      resource(Aws.DatabaseInstance, "subject", { password: ref(random) }),
    ],
    "one that is written and never kept": { passwordWo: "secret", passwordWoVersion: 1 },
    "a cluster's that a resource makes": [random, cluster({ masterPassword: ref(random) })],
  },
  violating: {
    "a text": [{ password: "secret" }, `password ${text}`],
    "a text, whatever else is unknown": [
      { password: "secret", manageMasterUserPassword: UNKNOWN },
      `password ${text}`,
    ],
    "a cluster's text": [[cluster({ masterPassword: "secret" })], `masterPassword ${text}`],
  },
  absent: {
    "none, as of a replica or a restored snapshot": [{ replicateSourceDb: "orders" }],
    "one that the provider fills in": [
      [filledIn(resource(Aws.DatabaseInstance, "subject"), "password")],
    ],
  },
  unknown: {
    "one that comes from nowhere": [
      { password: UNKNOWN },
      "where password comes from is not known",
    ],
  },
  notApplicable: {},
});
