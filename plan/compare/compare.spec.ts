import { expect } from "chai";
import picocolors from "picocolors";
import { parseYamlFile } from "../config/yaml-file";
import { compared, currentComparisons, devStack, goldenComparisons } from "../golden/comparisons";
import type { PlannedResource } from "../record/resource";
import { changesInWords } from "../render/text/changes";
import { platform } from "../testdata/edited-platform";
import { planned, type Declared } from "../testdata/planned";
import { settingsAgainst } from "./against";
import { ChangeKind, changesBetween } from "./changes";
import { comparison } from "./compare";
import { secretChanges } from "./secrets";
import { switches } from "./switches";

describe("comparing the dev stack", () => {
  it("finds nothing between a plan and itself", async () => {
    const dev = await devStack();
    const { changes, secrets, switches } = comparison(dev, dev);
    expect({ changes, secrets, switches }).to.deep.equal({
      changes: [],
      secrets: [],
      switches: [],
    });
  });

  it("a zone and a site more replace and delete nothing", async () => {
    for (const edit of ["one zone more", "a second site"] as const) {
      const kinds = new Set((await compared(edit)).changes.map(({ kind }) => kind));
      expect([...kinds].sort(), edit).to.deep.equal([ChangeKind.Changes, ChangeKind.Creates]);
    }
  });

  it("zonal-nat to single-nat gives up the addresses after the first", async () => {
    const { addresses } = await compared("zonal-nat to single-nat");
    expect(addresses.map(({ name, fate }) => [name, fate])).to.deep.equal([
      ["network-nat-a-address", "kept"],
      ["network-nat-b-address", "given up"],
    ]);
  });

  it("reads as it was approved; `npm run golden` writes it", async () => {
    expect(await currentComparisons()).to.equal(goldenComparisons());
  });
});

describe("changesBetween", () => {
  const subnet = (cidrBlock: string) =>
    planned({ type: "aws:ec2/subnet:Subnet", name: "one", inputs: { cidrBlock } });
  const other = (value: string, more: Partial<Declared> = {}) =>
    planned({ type: "x:y:Z", name: "one", inputs: { value }, ...more });

  it("tells what replaces from what is not known", () => {
    const kind = (a: PlannedResource, b: PlannedResource) => changesBetween([a], [b])[0]?.kind;
    expect(kind(subnet("10.0.0.0/24"), subnet("10.0.1.0/24"))).to.equal("replaces");
    expect(kind(other("a"), other("b"))).to.equal("changes or replaces");
  });

  it("says that Pulumi refuses to delete what is protected", () => {
    const kept = { ...subnet("10.0.0.0/24"), protect: true };
    expect(changesBetween([kept], [])[0]).to.include({ kind: "deletes", refused: true });
  });

  it("follows an alias, also in what refers to it", () => {
    const [before, after] = [other("a"), other("a", { name: "two" })];
    const user = (source: PlannedResource) => ({
      ...other("b", { name: "user" }),
      propertyDependencies: { value: [source.urn] },
    });
    const renamed = { ...after, aliases: [before.urn] };
    const changes = changesBetween([before, user(before)], [renamed, user(renamed)]);
    expect(changes).to.deep.equal([]);
  });

  it("follows the alias of a parent, by the name that children take from it", () => {
    const box = (name: string) => planned({ type: "shop:index:Box", name, custom: false });
    const [old, now] = [box("old"), { ...box("new"), aliases: [box("old").urn] }];
    const child = (parent: PlannedResource) =>
      other("a", { name: `${parent.name}-topic`, parent: parent.urn });
    expect(changesBetween([old, child(old)], [now, child(now)])).to.deep.equal([]);
    const moved = { ...other("a", { parent: now.urn }), aliases: [other("a").urn] };
    expect(changesBetween([other("a")], [now, moved])).to.deep.equal([]);
  });
});

describe("secretChanges", () => {
  const settings = (text: string) => parseYamlFile("Pulumi.dev.yaml", `config:\n${text}`);

  it("names the key of a ciphertext that differs, at any depth, and never the ciphertext", () => {
    const before = settings("  a: { secure: AAA }\n  b: { list: [{ secure: BBB }] }\n  c: plain\n");
    const after = settings(
      "  a: { secure: AAB }\n  b: { list: [{ secure: BBC }] }\n  d: { secure: DDD }\n",
    );
    expect(secretChanges(before, before)).to.deep.equal([]);
    expect(secretChanges(before, after)).to.deep.equal([
      { key: "a", kind: "a secret changed" },
      { key: "b.list[0]", kind: "a secret changed" },
      { key: "d", kind: "a new secret" },
    ]);
    expect(secretChanges(after, before)[2]).to.deep.equal({ key: "d", kind: "a secret less" });
  });
});

describe("changesInWords", () => {
  it("says what to release first, which secret changed, and which switch takes two ups", () => {
    const bucket = planned({ type: "aws:s3/bucket:Bucket", name: "invoices" });
    const lines = changesInWords(
      {
        against: "HEAD",
        changes: changesBetween([{ ...bucket, protect: true }], []),
        secrets: [{ key: "shop:token", kind: "a secret changed" }],
        addresses: [],
        switches: switches(
          { network: {}, sites: {} },
          { network: { egress: "regional-nat" }, sites: {} },
        ),
      },
      picocolors.createColors(false),
    ).join(" ");
    expect(lines).to.include("deletes invoices [Bucket] (refused: it is protected)");
    expect(lines).to.include("1 protected resource must be released first");
    expect(lines).to.include("a secret changed: shop:token");
    expect(lines).to.include('two "up"s, the first to none with heldAddresses');
  });
});

describe("settingsAgainst", () => {
  it("refuses what is neither a file nor a ref", () => {
    expect(() => settingsAgainst(platform, "dev", "no-such")).to.throw(
      '--against "no-such" is neither a settings file nor a git ref that has Pulumi.dev.yaml',
    );
  });

  it("reads a file", () => {
    const { name, text } = settingsAgainst(platform, "dev", "Pulumi.dev.yaml");
    expect(name).to.equal("Pulumi.dev.yaml");
    expect(text).to.match(/^config:$/m);
  });
});
