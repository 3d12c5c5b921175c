import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { expect } from "chai";
import { planCommand, type World } from "./command";
import type { Plan } from "./plan";
import { inProject } from "./testdata/project";
import { pack } from "./testdata/shop/pack";

const shop = path.join(__dirname, "testdata", "shop");

async function run(args: string[], world: Partial<World> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await planCommand(args, {
    root: shop,
    pack: () => pack,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    color: false,
    debug: false,
    ...world,
  });
  return { status, printed: printed.join(""), complaint: complaints.join("") };
}

async function runToFile(args: string[], world: Partial<World> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-"));
  const file = path.join(folder, "plan.out");
  try {
    const result = await run([...args, "--out", file], world);
    return { ...result, file, written: readFileSync(file, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the secrets in the shop's program and configuration would look like. */
const secrets = /correct-horse|bm90IGEgcmVhbCBvbmU/;

describe("planCommand", () => {
  it("explains itself without planning anything", async () => {
    const world = {
      pack: () => {
        throw new Error("not needed");
      },
    };
    const { status, printed } = await run(["--help"], world);
    expect(status).to.equal(0);
    expect(printed).to.include("npm run plan -- [STACK]").and.to.include("Exit status");
  });

  it("plans a stack as text", async () => {
    const { status, printed, complaint } = await run(["dev"]);
    expect(status).to.equal(0);
    expect(complaint).to.equal("");
    expect(printed).to.include("5 AWS resources in 1 component");
  });

  it("plans a stack for machines", async () => {
    const { status, printed } = await run(["dev", "--format", "json"]);
    expect(status).to.equal(0);
    expect(JSON.parse(printed)).to.include({ project: "shop", stack: "dev" });
  });

  for (const format of ["text", "json"]) {
    it(`gives the same bytes each time, as ${format}, and never a secret`, async () => {
      const args = ["dev", "--format", format, "--as-of", "2026-12-01"];
      const first = await run(args);
      const second = await run(args);
      expect(first.printed).to.equal(second.printed);
      expect(first.printed).to.include("[secret]");
      expect(first.printed).not.to.match(secrets);
    });
  }

  it("writes to a file without colours, and says what it wrote", async () => {
    const colored = await run(["dev"], { color: true });
    expect(colored.printed).to.include("\u001b[");
    const { status, printed, written, file } = await runToFile(["dev"], { color: true });
    expect(status).to.equal(0);
    expect(written).to.equal((await run(["dev"])).printed);
    expect(printed).to.equal(
      `${file}: the plan of dev; 4 rules · 5 judgements · 1 violation (0 mandatory) · 2 undecided\n`,
    );
  });

  it("refuses a file that cannot be written", async () => {
    const { status, complaint } = await run(["dev", "--out", path.join(shop, "no", "such", "x")]);
    expect(status).to.equal(2);
    expect(complaint).to.match(/^--out: ENOENT.*\n$/);
  });

  it("gives status 1 when a mandatory rule is violated", async () => {
    const strict = {
      ...pack,
      policies: () => [
        {
          name: "no-network",
          description: "There is no network.",
          enforcementLevel: "mandatory" as const,
          validateResource: (
            { type }: { type: string },
            report: (message: string) => void,
          ): void => {
            if (type === "aws:ec2/vpc:Vpc") report("there is one");
          },
        },
      ],
    };
    const { status, printed } = await run(["dev"], { pack: () => strict });
    expect(status).to.equal(1);
    expect(printed).to.include("✗ no-network  mandatory").and.to.include("shop-vpc: there is one");
  });

  it("gives settings that are refused as they are, without a stack trace", async () => {
    const { status, printed, complaint } = await run(["settings"]);
    expect(status).to.equal(2);
    expect(printed).to.equal("");
    expect(complaint).to.equal("shop:size: it is too large\n");
  });

  it("says when the program itself is at fault, and shows where only when asked", async () => {
    const quiet = await run(["defect"]);
    expect(quiet.status).to.equal(2);
    expect(quiet.complaint).to.equal(
      "The program failed while it was planned. This is a defect of the program, not of the settings:\n" +
        "left is not a function\nRun it again with DEBUG=1 to see where.\n",
    );
    expect((await run(["defect"], { debug: true })).complaint).to.include("shop/index.ts:");
  });

  it("does not pass over a failure that comes after the program", async () => {
    const { status, complaint } = await run(["late"]);
    expect(status).to.equal(2);
    expect(complaint).to.include("\ntoo late\n");
  });

  it("refuses two resources with one name, where the engine would", async () => {
    const { status, complaint } = await run(["twice"]);
    expect(status).to.equal(2);
    expect(complaint).to.include("two resources have the same URN");
  });

  it("refuses a wrong call and a wrong file in one line", async () => {
    for (const args of [["--loud"], ["--format", "xml"], ["nowhere"]]) {
      const { status, complaint } = await run(args);
      expect(status).to.equal(2);
      expect(complaint.trimEnd()).not.to.include("\n");
    }
  });

  describe("with the policy configuration of the environment", () => {
    const files = {
      "Pulumi.yaml": "name: shop\nmain: index.js\n",
      "Pulumi.dev.yaml": "config:\n  environment: development\n  account: '123456789012'\n",
      "index.js": "",
    };

    it("judges by it", async () => {
      const configuration = JSON.stringify({
        "subnet-size": "advisory",
        "one-network": "disabled",
      });
      await inProject({ ...files, "policy-pack/development.json": configuration }, async (root) => {
        const { printed, status } = await run(["--format", "json"], { root });
        expect(status).to.equal(0);
        const plan = JSON.parse(printed) as Plan & { policies: { rule: string; level: string }[] };
        expect(plan).to.include({ environment: "development", account: "123456789012" });
        expect(plan.policies.map(({ rule, level }) => `${rule} ${level}`)).to.include.members([
          "subnet-size advisory",
          "one-network disabled",
        ]);
      });
    });

    const bad: [string, Record<string, string>, string][] = [
      [
        "is missing",
        {},
        'there is no policy-pack/development.json, which the environment "development" asks for\n',
      ],
      [
        "is not JSON",
        { "policy-pack/development.json": "{" },
        "policy-pack/development.json: not valid JSON: ",
      ],
      [
        "does not fit the rules",
        { "policy-pack/development.json": '{ "subnet-size": { "longest": "x" } }' },
        'policy-pack/development.json does not fit the policy pack:\n  - "subnet-size": longest: ',
      ],
    ];
    for (const [what, more, message] of bad) {
      it(`refuses when it ${what}`, async () => {
        await inProject({ ...files, ...more }, async (root) => {
          const { status, complaint } = await run([], { root });
          expect(status).to.equal(2);
          expect(complaint.slice(0, message.length)).to.equal(message);
        });
      });
    }
  });
});
