import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";

const load = createRequire(__filename);
const { javaScript } = load("../transpile/javascript") as { javaScript: (file: string) => string };

describe("the loader of TypeScript", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "transpile-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const written = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it("names lines of TypeScript in stack traces", () => {
    const file = written(
      "thrown.ts",
      "interface Gone {\n  x: number;\n}\n\nexport const fail = (gone?: Gone) => {\n  throw new Error(String(gone));\n};\n",
    );
    const { fail } = load(file) as { fail: () => void };
    try {
      fail();
      expect.fail("it did not throw");
    } catch (error) {
      expect((error as Error).stack).to.contain(`${file}:6:9`);
    }
  });

  it("says where a file is no TypeScript", () => {
    const file = written("broken.ts", "const = 3;\n");
    expect(() => javaScript(file)).to.throw(SyntaxError, /broken\.ts\(1,7\): error TS/);
  });

  it("keeps what it made of a file, under a digest of the file", () => {
    const made = javaScript(__filename);
    const cache = join(__dirname, "..", "node_modules", ".cache", "hybrid-platform", "javascript");
    const kept = readFileSync(join(cache, "testing", "transpile.spec.ts.js"), "utf8");
    expect(kept).to.match(/^\/\/ [0-9a-f]{64}\n/);
    expect(kept.endsWith(made)).to.equal(true);
  });
});
