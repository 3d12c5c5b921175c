import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { copyTypes, judgeCopy } from "./copy-places";

const [home, away] = ["eu-west-1", "eu-central-1"];
const at = (region: string | undefined, type: string, name: string, properties: object = {}) =>
  resource(type, name, { ...properties }, region === undefined ? undefined : { region });

/** Where the first of some fixtures is, with the reason behind it where there is one. */
function place(copy: Fixture, ...more: Fixture[]): string {
  const graph = graphOf([copy, ...more]);
  const [first] = graph.resources;
  if (!first) throw new Error("no copy");
  const found = judgeCopy(graph, first);
  return "because" in found ? `${found.kind}: ${found.because}` : found.kind;
}
const beside = (label: string) => `beside: it is in the region of ${label}, ${home}`;
const unclear = (label: string) => `unclear: whether it is in the region of ${label} is not known`;

describe("a replica of a database", () => {
  const orders = (zone?: unknown, region?: string) =>
    at(region ?? home, Aws.DatabaseInstance, "orders", { availabilityZone: zone });
  const replica = (zone?: unknown, region: string = home, of: unknown = ref(orders())) =>
    at(region, Aws.DatabaseInstance, "copy", { replicateSourceDb: of, availabilityZone: zone });

  it("is elsewhere in another region, whatever its zone is called", () => {
    expect(place(replica("a", away), orders("a"))).to.equal("elsewhere");
  });
  it("is elsewhere in another zone, and where AWS chooses one", () => {
    expect(place(replica("b"), orders("a"))).to.equal("elsewhere");
    expect(place(replica(), orders("a"))).to.equal("elsewhere");
    expect(place(replica("a"), orders())).to.equal("elsewhere");
  });
  it("is beside its source in the same zone, and unclear in an unknown one", () => {
    const words = 'it is in a, as Instance "orders" is';
    expect(place(replica("a"), orders("a"))).to.equal(`beside: ${words}`);
    const open = 'unclear: whether it is in the zone of Instance "orders" is not known';
    expect(place(replica(UNKNOWN), orders("a"))).to.equal(open);
    expect(place(replica("a"), orders(UNKNOWN))).to.equal(open);
  });
  it("is none without a source, or of one that is not in the stack", () => {
    expect(place(orders("a"))).to.equal("none");
    expect(place(replica("a", home, "arn:aws:rds:x:1:db:y"), orders("a"))).to.equal("none");
  });
});

describe("a member of a cluster", () => {
  const hub = at(home, Aws.DatabaseCluster, "hub");
  const member = (name: string, zone?: unknown, of: unknown = ref(hub)) =>
    at(home, Aws.ClusterInstance, name, { clusterIdentifier: of, availabilityZone: zone });

  it("is judged by all others of its cluster", () => {
    const [one, two, three] = [member("one", "a"), member("two", "a"), member("three", "b")];
    expect(place(one, hub)).to.equal("none");
    expect(place(one, hub, two)).to.equal('beside: it is in a, as ClusterInstance "two" is');
    expect(place(one, hub, two, three)).to.equal("elsewhere");
    expect(place(one, hub, member("far", "b", "other"))).to.equal("none");
    expect(place(member("one", "a", "other"), hub, two)).to.equal("none");
  });
});

describe("a copy in a region", () => {
  const orders = (region?: string) => at(region, Aws.DatabaseInstance, "orders");
  const backups = (region: string | undefined, of: unknown = ref(orders())) =>
    at(region, Aws.AutomatedBackupsReplication, "backups", { sourceDbInstanceArn: of });
  const secret = (...regions: unknown[]) =>
    at(home, Aws.Secret, "key", { replicas: regions.map((region) => ({ region })) });
  const images = (...regions: unknown[]) =>
    at(home, Aws.EcrReplication, "images", {
      replicationConfiguration: {
        rules: [{ destinations: regions.map((region) => ({ region })) }],
      },
    });

  it("of backups is compared with its source", () => {
    expect(place(backups(away), orders(home))).to.equal("elsewhere");
    expect(place(backups(home), orders(home))).to.equal(beside('Instance "orders"'));
    expect(place(backups(away), orders())).to.equal(unclear('Instance "orders"'));
    expect(place(backups(undefined), orders(home))).to.equal(unclear('Instance "orders"'));
    expect(place(backups(away, "arn:aws:rds:x:1:db:y"), orders(home))).to.equal("none");
  });

  it("of a plan is told by the ARN of the vault", () => {
    const plan = (...regions: string[]) =>
      at(home, Aws.BackupPlan, "daily", {
        rules: regions.map((region) => ({
          copyActions: [{ destinationVaultArn: `arn:aws:backup:${region}:1:backup-vault:v` }],
        })),
      });
    expect(place(plan())).to.equal("none");
    expect(place(plan(home))).to.equal(beside('Plan "daily"'));
    expect(place(plan(home, away))).to.equal("elsewhere");
  });

  it("of a secret or of images needs one of several away", () => {
    expect([place(secret()), place(images())]).to.deep.equal(["none", "none"]);
    expect(place(secret(home))).to.equal(beside('Secret "key"'));
    expect(place(secret(UNKNOWN))).to.equal(unclear('Secret "key"'));
    expect(place(secret(UNKNOWN, away))).to.equal("elsewhere");
    expect(place(images(home, away))).to.equal("elsewhere");
    expect(place(images(home))).to.equal(beside('ReplicationConfiguration "images"'));
  });

  it("of a bucket is where the other bucket is, which an ARN does not tell", () => {
    const [files, near, far] = [home, home, away].map((region, index) =>
      at(region, Aws.Bucket, `bucket-${String(index)}`),
    ) as [Fixture, Fixture, Fixture];
    const rule = (bucket: unknown) =>
      at(home, Aws.BucketReplication, "rule", {
        bucket: ref(files),
        rules: [{ destination: { bucket } }],
      });
    const stack = [files, near, far];
    expect(place(rule(ref(far)), ...stack)).to.equal("elsewhere");
    expect(place(rule(ref(near)), ...stack)).to.equal(beside('Bucket "bucket-0"'));
    expect(place(rule("arn:aws:s3:::x"), ...stack)).to.equal(unclear('Bucket "bucket-0"'));
    expect(place(rule(UNKNOWN), ...stack)).to.equal(unclear('Bucket "bucket-0"'));
  });

  it("of a file system is in the region that is named, or where its copy is", () => {
    const [files, far] = [at(home, Aws.FileSystem, "files"), at(away, Aws.FileSystem, "far")];
    const replication = (destination: object) =>
      at(home, Aws.FileSystemReplication, "r", { sourceFileSystemId: ref(files), destination });
    expect(place(replication({ region: away }), files)).to.equal("elsewhere");
    expect(place(replication({ region: home }), files)).to.equal(beside('FileSystem "files"'));
    expect(place(replication({ fileSystemId: ref(far) }), files, far)).to.equal("elsewhere");
  });
});

describe("what makes no copies", () => {
  it("is none, and of no type that is judged", () => {
    expect(place(at(home, Aws.Table, "orders"))).to.equal("none");
    expect(place(at(home, Aws.Topic, "orders"))).to.equal("none");
    expect(copyTypes).to.include(Aws.Table).and.not.include(Aws.Topic);
  });
});
