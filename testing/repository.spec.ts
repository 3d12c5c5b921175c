import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";

const root = join(__dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

interface Lockfile {
  packages: Record<string, { version?: string; resolved?: string; link?: boolean }>;
}

describe("the repository", () => {
  const { packages } = json("package-lock.json") as unknown as Lockfile;

  it("locks the newest Pulumi SDK that runs on Node 20", () => {
    // 3.249.0 and later ask for Node 22. Update dependencies on Node 20: npm prefers what suits the running Node.
    expect(packages["node_modules/@pulumi/pulumi"]?.version).to.equal("3.248.0");
  });

  it("holds no download addresses in its lockfile", () => {
    const addresses = Object.entries(packages)
      .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
      .map(([name]) => name);
    expect(addresses).to.deep.equal([]);
  });

  it("runs with the options that it is type-checked with", () => {
    const checked = json("tsconfig.json")["compilerOptions"] as object;
    const run = json("tsconfig.run.json")["compilerOptions"] as object;
    expect(run).to.deep.equal({ ...checked, noCheck: true });
  });

  it("names the same Node versions in package.json and in the README", () => {
    const { node } = json("package.json")["engines"] as { node: string };
    expect(node).to.equal("^20.19.0 || ^22.13.0 || >=24");
    expect(read("README.md")).to.contain("Node 20.19, 22 or 24");
  });

  it("runs the README's test command in CI", () => {
    expect(read(".ci/run")).to.contain("npm ci && npm test");
    expect(read("README.md")).to.contain("npm ci && npm test");
    expect(read("README.md")).to.contain("npm ci && npm run plan");
  });
});
