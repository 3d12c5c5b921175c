import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
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

const cluster = resource(Aws.DatabaseCluster, "aurora", {}, home);
const member = (name: string, more: object = {}) =>
  resource(Aws.ClusterInstance, name, { clusterIdentifier: ref(cluster), ...more }, home);
const bucket = (name: string, more: object = {}) => resource(Aws.Bucket, name, { ...more }, home);
const replication = (...buckets: unknown[]) =>
  resource(
    Aws.BucketReplication,
    "subject",
    {
      bucket: ref(bucket("data")),
      rules: buckets.map((one) => ({ destination: { bucket: one } })),
    },
    home,
  );
const away = bucket("away", { region: "eu-central-1" });
const near = bucket("near");
const vault = (name: string, region?: string) => resource(Aws.BackupVault, name, { region }, home);
const [main, recovery] = [vault("main"), vault("recovery", "eu-central-1")];
const plan = (...copies: unknown[]) =>
  resource(
    Aws.BackupPlan,
    "subject",
    {
      rules: [
        {
          targetVaultName: ref(main),
          copyActions: copies.map((destinationVaultArn) => ({ destinationVaultArn })),
        },
      ],
    },
    home,
  );
const vaultIn = (region: string) => `arn:aws:backup:${region}:123456789012:backup-vault:central`;
const registry = (...regions: unknown[]) =>
  resource(
    Aws.EcrReplication,
    "subject",
    {
      replicationConfiguration: {
        rules: [{ destinations: regions.map((region) => ({ region })) }],
      },
    },
    home,
  );
const secret = (...regions: unknown[]) =>
  resource(Aws.Secret, "subject", { replicas: regions.map((region) => ({ region })) }, home);
const files = (name: string, more: object = {}) =>
  resource(Aws.FileSystem, name, { ...more }, home);
const filesReplication = (destination: object) =>
  resource(
    Aws.FileSystemReplication,
    "subject",
    { sourceFileSystemId: ref(files("files")), destination },
    home,
  );
const besideOf = (label: string) => `it is in the region of ${label}, eu-west-1`;
const unclear = (label: string) => `? whether it is in the region of ${label} is not known`;

subjectCases(copiesAreElsewhere, {
  "members of a cluster in two zones": [
    [cluster, member("one", inZone("a")), member("subject", inZone("b"))],
    passes,
  ],
  "members that AWS places": [[cluster, member("one"), member("subject", inZone("a"))], passes],
  "a third member beside the first": [
    [
      cluster,
      member("one", inZone("a")),
      member("two", inZone("b")),
      member("subject", inZone("a")),
    ],
    passes,
  ],
  "a single member": [[cluster, member("subject", inZone("a"))], isLeftOut],
  "a member of a cluster of another stack": [
    [
      member("one", { ...inZone("a"), clusterIdentifier: "other" }),
      member("subject", { ...inZone("a"), clusterIdentifier: "other" }),
    ],
    isLeftOut,
  ],
  "members of a cluster in one zone": [
    [cluster, member("one", inZone("a")), member("subject", inZone("a"))],
    'it is in eu-west-1a, as ClusterInstance "one" is',
  ],
  "a member whose zone is not known": [
    [cluster, member("one", inZone("a")), member("subject", { availabilityZone: UNKNOWN })],
    '? whether it is in the zone of ClusterInstance "one" is not known',
  ],
  "another member whose zone is not known": [
    [cluster, member("one", { availabilityZone: UNKNOWN }), member("subject", inZone("a"))],
    '? whether it is in the zone of ClusterInstance "one" is not known',
  ],
  "a bucket in another region": [[bucket("data"), away, replication(ref(away))], passes],
  "two buckets, one of them in another region": [
    [bucket("data"), near, away, replication(ref(near), ref(away))],
    passes,
  ],
  "a bucket in the same region": [
    [bucket("data"), near, replication(ref(near))],
    besideOf('Bucket "data"'),
  ],
  "a bucket of another stack": [
    [bucket("data"), replication("arn:aws:s3:::archive")],
    unclear('Bucket "data"'),
  ],
  "a bucket that is not known": [[bucket("data"), replication(UNKNOWN)], unclear('Bucket "data"')],
  "a replication without rules": [[bucket("data"), replication()], isLeftOut],
  "a vault in another region": [[main, recovery, plan(ref(recovery))], passes],
  "a vault of another stack in another region": [[main, plan(vaultIn("eu-central-1"))], passes],
  "a vault of another stack in the same region": [
    [main, plan(vaultIn("eu-west-1"))],
    besideOf('Plan "subject"'),
  ],
  "a vault in the same region": [
    [main, vault("beside"), plan(ref(vault("beside")))],
    besideOf('Plan "subject"'),
  ],
  "a plan that copies nothing": [[main, plan()], isLeftOut],
  "a plan in a region that is not known": [
    [
      resource(Aws.BackupPlan, "subject", {
        rules: [{ copyActions: [{ destinationVaultArn: vaultIn("eu-west-1") }] }],
      }),
    ],
    unclear('Plan "subject"'),
  ],
  "a registry in another region": [[registry("eu-west-1", "eu-central-1")], passes],
  "a registry in the same region": [
    [registry("eu-west-1")],
    besideOf('ReplicationConfiguration "subject"'),
  ],
  "a registry in a region that is not known": [
    [registry(UNKNOWN)],
    unclear('ReplicationConfiguration "subject"'),
  ],
  "a secret with a replica": [[secret("eu-central-1")], passes],
  "a secret without a replica": [[resource(Aws.Secret, "subject", {}, home)], isLeftOut],
  "a secret with a replica in its own region": [
    [secret("eu-west-1")],
    besideOf('Secret "subject"'),
  ],
  "files in another region": [
    [files("files"), filesReplication({ region: "eu-central-1" })],
    passes,
  ],
  "files in another file system elsewhere": [
    [
      files("files"),
      files("copy", { region: "eu-central-1" }),
      filesReplication({ fileSystemId: ref(files("copy")) }),
    ],
    passes,
  ],
  "files in the same region": [
    [files("files"), filesReplication({ region: "eu-west-1" })],
    besideOf('FileSystem "files"'),
  ],
  "files in another file system in the same region": [
    [files("files"), files("copy"), filesReplication({ fileSystemId: ref(files("copy")) })],
    besideOf('FileSystem "files"'),
  ],
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
