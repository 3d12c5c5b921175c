import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { expect } from "chai";
import { hostKitCommand } from "./command";

const root = path.join(__dirname, "..", "..");

function run(args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = hostKitCommand(args, {
    root,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, printed: printed.join(""), complaint: complaints.join("") };
}

describe("npm run host-kit", () => {
  it("explains itself", () => {
    expect(run(["--help"]).printed).to.contain("npm run host-kit -- [STACK]");
  });

  it("shows the script of each fleet that runs containers, as the settings say", () => {
    const { status, printed } = run(["prod"]);
    expect(status).to.equal(0);
    expect(printed.match(/^fleet=.*/gm)).to.deep.equal(["fleet='racks'"]);
    expect(printed).to.contain("\nos='ubuntu-22.04'\nregion='ap-northeast-2'\n");
    expect(printed).to.contain("\nports=('51678' '51679' '8080' '9000')\n");
    expect(printed).to.match(/^private_endpoints=\('ssm\.ap-northeast-2\.amazonaws\.com' /m);
  });

  it("names the cluster as the plan does", () => {
    const [, cluster = ""] = /^cluster='(.*)'$/m.exec(run(["prod"]).printed) ?? [];
    expect(cluster).to.equal("hybrid-platform-prod-cluster");
    const golden = readFileSync(path.join(root, "plan", "golden", "prod.txt"), "utf8");
    expect(golden).to.contain(cluster);
  });

  it("writes the files of a kit to a folder, which it makes", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "kit-"));
    try {
      const { printed } = run(["prod", "--fleet", "racks", "--out", path.join(folder, "kit")]);
      const files = ["register-host.sh", "tasks.yml", "cloud-init.yml"].map((name) =>
        path.join(folder, "kit", "racks", name),
      );
      expect(printed).to.equal(files.map((file) => `${file}\n`).join(""));
      for (const file of files) expect(statSync(file).size).to.be.above(100);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuses a fleet that runs no containers", () => {
    const { status, complaint } = run(["prod", "--fleet", "files"]);
    expect(status).to.equal(2);
    expect(complaint).to.equal(
      '--fleet: "files" is no fleet of prod that runs containers; those that do: racks\n',
    );
  });
});
