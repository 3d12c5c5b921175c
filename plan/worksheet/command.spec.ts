import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { expect } from "chai";
import { inProject } from "../testdata/project";
import { worksheetCommand } from "./command";

const root = path.join(__dirname, "..", "..");

function run(args: string[], folder = root) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = worksheetCommand(args, {
    root: folder,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, printed: printed.join(""), complaint: complaints.join("") };
}

describe("npm run worksheet", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "worksheet-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A file with the outputs of a stack. */
  function outputsFile(text: string): string {
    const file = path.join(folder, "outputs.json");
    writeFileSync(file, text);
    return file;
  }

  it("explains itself", () => {
    const { status, printed } = run(["--help"]);
    expect(status).to.equal(0);
    expect(printed).to.contain("npm run worksheet -- [STACK] [--outputs FILE] [--out DIR]");
  });

  it("shows one sheet for each router", () => {
    const { status, printed } = run(["prod"]);
    expect(status).to.equal(0);
    expect(printed.match(/^# .*/gm)).to.deep.equal([
      "# Router edge-1 of seoul",
      "# Router edge-2 of seoul",
    ]);
    expect(printed).to.contain("169.254.10.2 | 169.254.10.6").and.to.contain("_not known before");
  });

  it("takes dev when no stack is named", () => {
    expect(run([]).printed).to.equal(run(["dev"]).printed);
  });

  it("fills in what AWS chose, from the stack's outputs", () => {
    const routerFacts = {
      "seoul/edge-1/keyArn": "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:vpn",
      ...Object.fromEntries(
        [1, 2].flatMap((tunnel) =>
          ["outsideAddress", "amazonAddress", "customerAddress"].map((fact, index) => [
            `seoul/edge-1/tunnel${tunnel}/${fact}`,
            `192.0.2.${tunnel}${index}`,
          ]),
        ),
      ),
    };
    const { printed } = run(["dev", "--outputs", outputsFile(JSON.stringify({ routerFacts }))]);
    expect(printed).to.contain("| Outside address of AWS | 192.0.2.10 | 192.0.2.20 |");
    expect(printed).to.contain("secret:vpn").and.not.contain("_not known");
  });

  it("writes the sheets to a folder, which it makes", () => {
    const out = path.join(folder, "sheets");
    const { status, printed } = run(["prod", "--out", out]);
    expect(status).to.equal(0);
    const files = ["seoul-edge-1.md", "seoul-edge-2.md"].map((name) => path.join(out, name));
    expect(printed).to.equal(files.map((file) => `${file}\n`).join(""));
    expect(readFileSync(files[1] ?? "", "utf8")).to.match(/^# Router edge-2 of seoul\n/);
  });

  it("names the secret of a session by its configuration key", async () => {
    const text = ["Pulumi.yaml", "Pulumi.prod.yaml"].map((name) =>
      readFileSync(path.join(root, name), "utf8"),
    );
    const [project = "", prod = ""] = text;
    const withKey = prod
      .replace("vlan: 101,", "vlan: 101, authKey: seoul-gasan-bgp,")
      .concat("  hybrid-platform:seoul-gasan-bgp: { secure: AAABsecretcipher }\n");
    const { printed } = await inProject(
      { "Pulumi.yaml": project, "Pulumi.prod.yaml": withKey },
      (directory) => run(["prod"], directory),
    );
    expect(printed).to.contain("| BGP key (MD5) | secret `seoul-gasan-bgp` of the stack's");
    expect(printed).not.to.contain("cipher");
  });

  const refusals: [string, () => string[], string][] = [
    ["a stack that is not there", () => ["nowhere"], 'no stack "nowhere"'],
    ["two stacks", () => ["dev", "prod"], 'one stack at a time, but "dev prod"'],
    ["an option that is not there", () => ["--format"], "Unknown option '--format'; allowed is"],
    ["a file that is not there", () => ["--outputs", "/nowhere/x"], "--outputs: ENOENT"],
    ["a file that is no JSON", () => ["--outputs", outputsFile("x")], "is not JSON; write it with"],
    ["outputs without facts", () => ["--outputs", outputsFile("null")], "no output routerFacts"],
    ["a folder that cannot be made", () => ["--out", path.join(outputsFile(""), "x")], "--out: "],
  ];
  for (const [what, args, complaint] of refusals) {
    it(`refuses ${what}`, () => {
      const result = run(args());
      expect(result.status).to.equal(2);
      expect(result.printed).to.equal("");
      expect(result.complaint).to.contain(complaint);
    });
  }

  it("refuses settings that cannot be built", async () => {
    const change = (from: string, to: string) =>
      inProject(
        {
          "Pulumi.yaml": readFileSync(path.join(root, "Pulumi.yaml"), "utf8"),
          "Pulumi.dev.yaml": readFileSync(path.join(root, "Pulumi.dev.yaml"), "utf8").replace(
            from,
            to,
          ),
        },
        (directory) => run(["dev"], directory),
      );
    expect((await change("asn: 65010", "asn: 0")).complaint).to.contain("sites.seoul.asn");
    const odd = await change("[edge-1] }", "[edge-1], exceptions: { edge-2/1: {} } }");
    expect(odd.status).to.equal(2);
    expect(odd.complaint).to.contain("exceptions.edge-2/1: there is no such tunnel");
  });

  it("says that there is nothing to show of a stack without routers", async () => {
    const text = readFileSync(path.join(root, "Pulumi.dev.yaml"), "utf8");
    const sites = text.slice(
      text.indexOf("  hybrid-platform:sites:"),
      text.indexOf("  hybrid-platform:capacity:"),
    );
    const lone = text
      .replace(sites, "")
      .replace(/ +onPremises:.*\n/g, "")
      .replace(/ +label-printer:[^]*?uses: \[invoices\]\n/, "")
      .replace(/ +admit:.*\n/, "")
      .replace(/ +gateways:[^]*?(?= +buckets:)/, "")
      .replace(/, share: \{.*?\}/, "");
    const files = { "Pulumi.yaml": "name: hybrid-platform\n", "Pulumi.dev.yaml": lone };
    const result = await inProject(files, (directory) => run(["dev"], directory));
    expect(result.complaint).to.equal("");
    expect(result.printed).to.equal("dev: no site has a router, so there is no worksheet.\n");
  });
});
