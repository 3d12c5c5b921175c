import { Aws, compliant, documented, notApplicable, resourceRule } from "../../kit";
import { textOf, undecided, UNKNOWN, violation } from "../../kit";

/** The first minor version of each major one in which log_fdw and its like read no file of the host. Older majors were never mended. */
const mended: Record<string, Record<number, number>> = {
  postgres: { 10: 17, 11: 12, 12: 7, 13: 3 },
  "aurora-postgresql": { 10: 14, 11: 9 },
};

export const rdsNoFileReadFlaw = resourceRule({
  name: "rds-no-file-read-flaw",
  description: "A PostgreSQL database is of a version that lets no user read files of its host.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Release notes for Amazon RDS for PostgreSQL",
    "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-versions.html",
  ),
  related: ["CKV_AWS_250", "CKV_AWS_388"],
  remediationSteps:
    "Set engineVersion to a later minor version. It changes in place, with an outage of minutes in the maintenance window.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) => {
    const version = database.read("engineVersion");
    const engine = database.read("engine");
    const floors = mended[textOf(engine)];
    if (engine === UNKNOWN) return undecided("engine is not known yet");
    if (!floors) return notApplicable("Its engine has no such flaw.");
    if (version === UNKNOWN) return undecided("engineVersion is not known yet");
    const [major = Infinity, minor = Infinity] = textOf(version ?? "Infinity")
      .split(".")
      .map(Number);
    // Without a minor version AWS takes the newest.
    return major < 10 || minor < (floors[major] ?? 0)
      ? violation(`engineVersion ${textOf(version)} has the flaw`)
      : compliant;
  },
});
