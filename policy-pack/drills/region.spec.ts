import { expect } from "chai";
import { Aws, UNKNOWN } from "../kit";
import { played } from "../testing/drills";
import { ref, resource, type Fixture } from "../testing/fixture";

describe("the drill of the region", () => {
  const home = { region: "eu-west-1" };
  const bucket = resource(Aws.Bucket, "files", { tags: { BackupPlan: "daily" } }, home);
  const selection = resource(Aws.BackupSelection, "daily", {
    selectionTags: [{ type: "STRINGEQUALS", key: "BackupPlan", value: "daily" }],
  });
  const vault = (name: string, region: string) => resource(Aws.BackupVault, name, { region }, home);
  const plan = (...copyActions: unknown[]) =>
    resource(Aws.BackupPlan, "plan", { rules: [{ copyActions }] }, home);
  const region = (...more: Fixture[]) => played("region", [bucket, selection, ...more]);

  it("passes data whose backups are copied away", () => {
    const away = vault("away", "eu-central-1");
    expect(region(away, plan({ destinationVaultArn: ref(away) }))).to.deep.equal([
      "region eu-west-1: works: files is restored from a copied backup",
      "region eu-west-1: works: backups are also in eu-central-1",
    ]);
    const arn = "arn:aws:backup:eu-central-1:123456789012:backup-vault:away";
    expect(region(plan({ destinationVaultArn: arn }))).to.deep.equal([
      "region eu-west-1: works: files is restored from a copied backup",
    ]);
  });

  it("finds data without a copy, and copies that stay", () => {
    const near = vault("near", "eu-west-1");
    expect(region(near, plan())).to.deep.equal([
      "region eu-west-1: fails: files is lost: no copy of it is in another region",
      "region eu-west-1: fails: all backups are lost: every vault is in that region",
    ]);
  });

  it("passes a bucket with a replica", () => {
    const replicated = (place: string | undefined) => {
      const own = place === undefined ? {} : { region: place };
      // A replica holds what its source does, and is looked at as well.
      const copy = resource(Aws.Bucket, "copy", own, place === undefined ? {} : home);
      const replication = resource(
        Aws.BucketReplication,
        "files",
        { bucket: ref(bucket), rules: [{ destination: { bucket: ref(copy) } }] },
        home,
      );
      return region(copy, replication).filter((line) => line.includes("files"));
    };
    expect(replicated("eu-central-1")).to.deep.equal([
      "region eu-west-1: works: files has a replica in another region",
    ]);
    expect(replicated("eu-west-1")).to.deep.equal([
      "region eu-west-1: fails: files is lost: no copy of it is in another region",
    ]);
    expect(replicated(undefined)).to.deep.equal([
      "region eu-west-1: unclear: whether the replica of files is in another region is not known",
    ]);
  });

  it("looks at file systems and tables, and their replicas", () => {
    const files = resource(Aws.FileSystem, "home", {}, home);
    const table = (more: Record<string, unknown> = {}) => resource(Aws.Table, "orders", more, home);
    const said = (word: string, ...fixtures: Fixture[]) =>
      region(...fixtures).filter((line) => line.includes(word));
    const copyOf = (name: string) => [
      `region eu-west-1: works: ${name} has a replica in another region`,
    ];
    const lost = (name: string) => [
      `region eu-west-1: fails: ${name} is lost: no copy of it is in another region`,
    ];
    const replication = (place: string) =>
      resource(
        Aws.FileSystemReplication,
        "home",
        { sourceFileSystemId: ref(files), destination: { region: place } },
        home,
      );
    expect(said("home", files)).to.deep.equal(lost("home"));
    expect(said("home", files, replication("eu-west-1"))).to.deep.equal(lost("home"));
    expect(said("home", files, replication("eu-central-1"))).to.deep.equal(copyOf("home"));
    expect(said("orders", table())).to.deep.equal(lost("orders"));
    const replicas = [{ regionName: "eu-central-1" }];
    expect(said("orders", table({ replicas }))).to.deep.equal(copyOf("orders"));
    const replica = resource(Aws.TableReplica, "copy", {
      globalTableArn: ref(table()),
      region: "eu-central-1",
    });
    expect(said("orders", table(), replica)).to.deep.equal(copyOf("orders"));
  });

  it("does not guess where a copy goes", () => {
    expect(region(plan({ destinationVaultArn: UNKNOWN }))).to.deep.equal([
      "region eu-west-1: unclear: whether backups of files are copied to another region is not known",
    ]);
  });
});
