import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import type * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { settings } from "./function/testdata";
import { functionPackage } from "./package";

/** The texts of a package's files, by name. */
async function texts(): Promise<Record<string, string>> {
  const archive = await new Promise<pulumi.asset.AssetArchive>((resolve) => {
    functionPackage(settings()).apply((made) => {
      resolve(made);
    });
  });
  const assets = Object.entries(await archive.assets);
  return Object.fromEntries(
    await Promise.all(
      assets.map(async ([name, asset]) => [name, await (asset as pulumi.asset.StringAsset).text]),
    ),
  ) as Record<string, string>;
}

/** Clients in the SDK's place: each class answers that there is nothing. */
const sdk = {
  "client-ecs": "exports.ECS = class { async listTasks() { return { taskArns: [] }; } };",
  "client-ssm": "exports.SSM = class {};",
  "client-elastic-load-balancing-v2":
    "exports.ElasticLoadBalancingV2 = class { async describeTargetHealth() { return {}; } };",
};

describe("the package of the function", () => {
  it("holds the tested files as they stand, and what to look after", async () => {
    const { "settings.json": given, ...code } = await texts();
    expect(JSON.parse(given ?? "")).to.deep.equal(settings());
    expect(Object.keys(code).sort()).to.deep.equal([
      "aws.js",
      "decisions.js",
      "index.js",
      "reconcile.js",
    ]);
    for (const [file, text] of Object.entries(code)) {
      expect(text).to.equal(readFileSync(path.join(__dirname, "function", file), "utf8"));
    }
  });

  it("runs in plain Node, with nothing but the SDK that the runtime brings", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "function-"));
    try {
      for (const [name, text] of Object.entries(sdk)) {
        const module = path.join(folder, "node_modules", "@aws-sdk", name);
        mkdirSync(module, { recursive: true });
        writeFileSync(path.join(module, "index.js"), text);
      }
      for (const [file, text] of Object.entries(await texts())) {
        writeFileSync(path.join(folder, file), text);
      }
      const program = `require(${JSON.stringify(path.join(folder, "index.js"))})
        .handler({}).then((reports) => console.log(JSON.stringify(reports)))`;
      const output = execFileSync(process.execPath, ["-e", program], {
        encoding: "utf8",
        env: { PATH: process.env["PATH"] },
      });
      expect(JSON.parse(output)).to.deep.equal([
        { service: "labels", running: 0, register: [], deregister: [] },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
