import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { backupCopies, regionsOfCopies } from "./copies";
import { isReplicated } from "./copy-places";

const inRegion = (region: string, { type, name }: Fixture, properties: object = {}) =>
  resource(type, name, { ...properties }, { region });
const bare = (type: string, name: string) => resource(type, name);
const [home, away] = ["eu-west-1", "eu-central-1"];

describe("isReplicated", () => {
  const orders = inRegion(home, bare(Aws.DatabaseInstance, "orders"));
  const follower = (region: string, type: string, property: string, of: unknown = ref(orders)) =>
    inRegion(region, bare(type, "follower"), { [property]: of });
  const replica = (region: string, of?: unknown) =>
    follower(region, Aws.DatabaseInstance, "replicateSourceDb", of);
  const backups = (region: string) =>
    follower(region, Aws.AutomatedBackupsReplication, "sourceDbInstanceArn");
  const answer = (subject: Fixture, ...more: Fixture[]) => {
    const graph = graphOf([subject, ...more]);
    const [one] = graph.resources;
    return one && isReplicated(graph, one);
  };

  it("needs a replica of a database, or of its backups, in another region", () => {
    expect(answer(orders)).to.equal(false);
    expect(answer(orders, replica(away))).to.equal(true);
    expect(answer(orders, replica(home))).to.equal(false);
    expect(answer(orders, backups(away))).to.equal(true);
    expect(answer(orders, backups(home))).to.equal(false);
  });

  it("goes by a region of the replica's own before that of its provider", () => {
    const moved = { replicateSourceDb: ref(orders), region: away };
    const moving = inRegion(home, bare(Aws.DatabaseInstance, "follower"), moved);
    expect(answer(orders, moving)).to.equal(true);
  });

  it("does not count the replicas of others", () => {
    expect(answer(orders, replica(away, "arn:aws:rds:eu-west-1:1:db:other"))).to.equal(false);
    expect(answer(orders, replica(away, UNKNOWN))).to.equal(false);
  });

  it("leaves the replication of a bucket open where its destination is not in the stack", () => {
    const files = inRegion(home, bare(Aws.Bucket, "files"));
    const [near, far] = [home, away].map((region) => inRegion(region, bare(Aws.Bucket, region)));
    if (!near || !far) throw new Error("no buckets");
    const rule = (bucket: unknown, of: unknown = ref(files)) =>
      resource(Aws.BucketReplication, "rule", { bucket: of, rules: [{ destination: { bucket } }] });
    expect(answer(files)).to.equal(false);
    expect(answer(files, far, rule(ref(far)))).to.equal(true);
    expect(answer(files, near, rule(ref(near)))).to.equal(false);
    expect(answer(files, rule("arn:aws:s3:::elsewhere"))).to.equal(UNKNOWN);
    expect(answer(files, rule(UNKNOWN))).to.equal(UNKNOWN);
    expect(answer(files, far, rule(ref(far), "other"))).to.equal(false);
  });
});

const own = inRegion(home, bare(Aws.BackupVault, "own"));
const safe = inRegion(away, bare(Aws.BackupVault, "safe"));
const arnIn = (region: string) => `arn:aws:backup:${region}:111122223333:backup-vault:safe`;
const plan = (destinations: unknown[], rule: object = {}) =>
  inRegion(home, bare(Aws.BackupPlan, "daily"), {
    rules: [
      { ...rule, copyActions: destinations.map((one) => ({ destinationVaultArn: one })) },
      { ruleName: "plain" },
    ],
  });
const unknownPlan = inRegion(home, bare(Aws.BackupPlan, "daily"), { rules: UNKNOWN });

describe("regionsOfCopies", () => {
  const regions = (subject: Fixture) => {
    const graph = graphOf([own, safe, subject]);
    return graph.ofType(Aws.BackupPlan).flatMap((one) => regionsOfCopies(graph, one));
  };
  it("are told by the ARN of a vault, or by the vault itself", () => {
    expect(regions(plan([arnIn(away)]))).to.deep.equal([away]);
    expect(regions(plan([ref(safe)]))).to.deep.equal([away]);
    expect(regions(plan([ref(own), arnIn("us-east-1")]))).to.deep.equal([home, "us-east-1"]);
  });
  it("are none of a plan that does not copy, and open where a vault is unknown", () => {
    expect(regions(plan([]))).to.deep.equal([]);
    expect(regions(plan([UNKNOWN]))).to.deep.equal([undefined]);
  });
});

describe("backupCopies", () => {
  const copies = (...fixtures: Fixture[]) => backupCopies(graphOf([own, safe, ...fixtures]));
  it("lead to another region by one vault that is there", () => {
    expect(copies(plan([arnIn(away)]))).to.equal(true);
    expect(copies(plan([ref(safe)]))).to.equal(true);
    expect(copies(plan([arnIn(home), arnIn(away)]))).to.equal(true);
  });
  it("are not there without a plan that copies", () => {
    expect(copies()).to.equal(false);
    expect(copies(plan([]))).to.equal(false);
    expect(copies(plan([], { targetVaultName: ref(own) }))).to.equal(false);
  });
  it("cannot be told where a vault or a plan is unknown", () => {
    expect(copies(plan([UNKNOWN]))).to.equal(UNKNOWN);
    expect(copies(plan([UNKNOWN], { targetVaultName: ref(own) }))).to.equal(UNKNOWN);
    expect(copies(unknownPlan)).to.equal(UNKNOWN);
  });
  it("cannot be told to lead away from a region that is not known", () => {
    const placeless = { ...plan([arnIn(away)]), provider: {} };
    expect(copies(placeless)).to.equal(UNKNOWN);
  });
});
