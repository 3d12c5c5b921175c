import { Aws, compliant, given, stackRule, undecided, UNKNOWN, violation } from "../../kit";
import { wellArchitected } from "../../kit";

export const rdsPasswordNotInProgram = stackRule({
  name: "rds-password-not-in-program",
  description: "No program or settings file holds a database's password.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC02-BP03",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
  ),
  remediationSteps:
    "Set manageMasterUserPassword to true and take the password out: RDS then makes one, keeps it in Secrets Manager and changes it every week. It changes in place; clients must read the secret.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) => {
    const property = database.type === Aws.DatabaseCluster ? "masterPassword" : "password";
    const password = database.read(property);
    // One that a resource makes, such as a random password or the version of a secret, is in no file.
    if (!given(password) || database.sources(property).length > 0) return compliant;
    return password === UNKNOWN
      ? undecided(`where ${property} comes from is not known`)
      : violation(`${property} is a text of the program or of its settings`);
  },
});
