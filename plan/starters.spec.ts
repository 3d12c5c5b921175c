import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { expect } from "chai";

const root = path.join(__dirname, "..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const starters = Object.values(scripts).flatMap(
  (script) => /^node (\S+\.js)$/.exec(script)?.[1] ?? [],
);

describe("the files that commands start with", () => {
  it("are there", () => {
    expect(starters).to.include.members(["plan/cli.js", "plan/hosts.js", "plan/host-kit.js"]);
    for (const starter of starters) expect(existsSync(path.join(root, starter))).to.equal(true);
  });

  it("find what they load", () => {
    for (const starter of starters) {
      const file = path.join(root, starter);
      const loaded = [...readFileSync(file, "utf8").matchAll(/require\("(\.[^"]+)"\)/g)];
      for (const [, name = ""] of loaded) {
        const find = () => createRequire(file).resolve(name);
        expect(find, `${starter} loads ${name}`).not.to.throw();
      }
    }
  });
});
