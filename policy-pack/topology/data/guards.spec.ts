import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource, withOptions } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { guardedTypes, guardsOf } from "./guards";

const protect = "Pulumi may delete it (protect)";
const refuses = (property: string) => `AWS does not refuse to delete it (${property})`;
const snapshot = "it leaves no snapshot behind (skipFinalSnapshot)";
const backups = "it keeps no backups of its own (backupRetentionPeriod)";
const emptied = "deleting it deletes what is in it (forceDestroy)";

function guards(type: string, properties: Record<string, unknown> = {}, isProtected = true) {
  const fixture = withOptions(resource(type, "one", properties), { protect: isProtected });
  const [subject] = graphOf([fixture]).resources;
  if (!subject) throw new Error("no subject");
  return guardsOf(subject);
}
const all = { lacking: [], unclear: [] };

describe("the guards of a database", () => {
  const safe = { deletionProtection: true, backupRetentionPeriod: 7 };
  it("are all there on one that is kept, refuses deletion, and keeps backups", () => {
    expect(guards(Aws.DatabaseInstance, safe)).to.deep.equal(all);
    expect(guards(Aws.DatabaseCluster, { deletionProtection: true })).to.deep.equal(all);
  });

  it("are missed one by one", () => {
    const lacking = (more: object, isProtected?: boolean) =>
      guards(Aws.DatabaseInstance, { ...safe, ...more }, isProtected).lacking;
    expect(lacking({}, false)).to.deep.equal([protect]);
    expect(lacking({ deletionProtection: false })).to.deep.equal([refuses("deletionProtection")]);
    expect(lacking({ skipFinalSnapshot: true })).to.deep.equal([snapshot]);
    expect(lacking({ skipFinalSnapshot: false })).to.deep.equal([]);
    expect(lacking({ backupRetentionPeriod: 0 })).to.deep.equal([backups]);
    expect(lacking({ backupRetentionPeriod: 1 })).to.deep.equal([]);
  });

  it("are missed where nothing is said, except the snapshot that AWS makes", () => {
    const deletion = refuses("deletionProtection");
    expect(guards(Aws.DatabaseInstance, {}, false)).to.deep.equal({
      lacking: [protect, deletion, backups],
      unclear: [],
    });
    expect(guards(Aws.DatabaseCluster, {}, false).lacking).to.deep.equal([protect, deletion]);
  });

  it("are unclear where what says so is unknown, beside those that are missed", () => {
    const unknown = {
      deletionProtection: UNKNOWN,
      skipFinalSnapshot: UNKNOWN,
      backupRetentionPeriod: UNKNOWN,
    };
    expect(guards(Aws.DatabaseInstance, unknown, false)).to.deep.equal({
      lacking: [protect],
      unclear: [refuses("deletionProtection"), snapshot, backups],
    });
  });
});

describe("the guards of what holds other things", () => {
  for (const type of [Aws.Bucket, Aws.BackupVault]) {
    it(`are lost by emptying it: ${type}`, () => {
      expect(guards(type)).to.deep.equal(all);
      expect(guards(type, { forceDestroy: false })).to.deep.equal(all);
      expect(guards(type, { forceDestroy: true }).lacking).to.deep.equal([emptied]);
      expect(guards(type, { forceDestroy: UNKNOWN }).unclear).to.deep.equal([emptied]);
      expect(guards(type, {}, false).lacking).to.deep.equal([protect]);
    });
  }
});

describe("the guards of other data", () => {
  it("are the option alone of file systems and secrets", () => {
    for (const type of [Aws.FileSystem, Aws.Secret]) {
      expect(guards(type)).to.deep.equal(all);
      expect(guards(type, {}, false).lacking).to.deep.equal([protect]);
    }
  });

  it("are called by their own name on tables", () => {
    const property = "deletionProtectionEnabled";
    expect(guards(Aws.Table, { [property]: true })).to.deep.equal(all);
    expect(guards(Aws.Table, { deletionProtection: true }).lacking).to.deep.equal([
      refuses(property),
    ]);
  });

  it("are not asked of what holds none", () => {
    expect(guards(Aws.Topic, { forceDestroy: true }, false)).to.deep.equal(all);
    expect(guardedTypes).to.include(Aws.Table).and.not.include(Aws.Topic);
  });
});
