import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { version } from "../../../package.json";
import { moved, planLines, releases, writeRelease } from "./release";

describe("the address plan of a release", () => {
  it("is written down for this version, whole", () => {
    expect(releases().get(version)).to.equal(`${planLines().join("\n")}\n`);
  });

  for (const [release, golden] of releases())
    it(`of ${release} still holds`, () => {
      expect(moved(golden)).to.deep.equal([]);
    });

  it("would be missed if a subnet moved", () => {
    expect(moved("10.64.0.0/16 a app 10.64.32.0/20\n")).to.have.length(1);
  });

  it("is written once and never over another", () => {
    const folder = mkdtempSync(join(tmpdir(), "plan-"));
    try {
      writeRelease("1.0.0", folder);
      writeRelease("1.0.0", folder);
      expect(readFileSync(join(folder, "1.0.0.txt"), "utf8").split("\n")).to.have.length(
        planLines().length + 1,
      );
      writeFileSync(join(folder, "1.0.0.txt"), "10.64.0.0/16 a app 10.64.32.0/20\n");
      expect(() => {
        writeRelease("1.0.0", folder);
      }).to.throw("1.0.0 is released and differs");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
