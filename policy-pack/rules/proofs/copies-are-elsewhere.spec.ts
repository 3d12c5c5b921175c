import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../testing/subject-cases";
import { copiesAreElsewhere } from "./copies-are-elsewhere";

const home = { region: "eu-west-1" };
const source = (more: object = {}) =>
  resource(Aws.DatabaseInstance, "orders", { identifier: "orders", ...more }, home);
const replica = (more: object = {}): Fixture =>
  resource(Aws.DatabaseInstance, "subject", { replicateSourceDb: ref(source()), ...more }, home);
const backups = (more: object = {}) =>
  resource(
    Aws.AutomatedBackupsReplication,
    "subject",
    { sourceDbInstanceArn: ref(source()), ...more },
    home,
  );
const inZone = (letter: string) => ({ availabilityZone: `eu-west-1${letter}` });

subjectCases(copiesAreElsewhere, {
  "a replica in another zone": [[source(inZone("a")), replica(inZone("b"))], passes],
  "a replica that RDS places": [[source(inZone("a")), replica()], passes],
  "a replica in another region": [
    [source(inZone("a")), replica({ region: "eu-central-1", ...inZone("a") })],
    passes,
  ],
  "backups in another region": [[source(), backups({ region: "eu-central-1" })], passes],
  "a replica in the same zone": [
    [source(inZone("a")), replica(inZone("a"))],
    'it is in eu-west-1a, as Instance "orders" is',
  ],
  "a replica that names its source": [
    [source(inZone("a")), replica({ ...inZone("a"), replicateSourceDb: "orders" })],
    'it is in eu-west-1a, as Instance "orders" is',
  ],
  "backups in the same region": [
    [source(), backups()],
    'it is in the region of Instance "orders", eu-west-1',
  ],
  "a zone that is not known": [
    [source(inZone("a")), replica({ availabilityZone: UNKNOWN })],
    '? whether it is in the zone of Instance "orders" is not known',
  ],
  "a database that is no copy": [[resource(Aws.DatabaseInstance, "subject")], isLeftOut],
});
