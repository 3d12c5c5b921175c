import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { stops } from "./judge/judge";
import { makePlan, type Plan } from "./plan";
import { platformPack } from "./platform-pack";
import { renderJson } from "./render/json";
import { pageWidth } from "./render/text/page";
import { renderText } from "./render/text/text";
import { platform, replacing, withEdits, type Edits } from "./testdata/edited-platform";

const planOf = (stack: string, root = platform) => makePlan(root, stack, platformPack());

/** Rules that stop an edited stack, each with the names of the resources they stop. */
async function stopped(stack: string, edits: Edits): Promise<Record<string, string[]>> {
  const { verdicts } = await withEdits(edits, (root) => planOf(stack, root));
  return Object.fromEntries(
    verdicts
      .filter(stops)
      .map(({ rule, violations }) => [
        rule,
        violations.map(({ urn }) => urn.split("::").pop() ?? ""),
      ]),
  );
}

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["plan/cli.js", ...args], {
    cwd: platform,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the plan of this project", () => {
  for (const stack of ["dev", "prod"]) {
    describe(`of ${stack}`, () => {
      let plan: Plan;
      before(async () => {
        plan = await planOf(stack);
      });

      it("breaks no rule that would stop it, and leaves none undecided", () => {
        expect(plan.verdicts.filter(stops).map(({ rule }) => rule)).to.deep.equal([]);
        expect(plan.verdicts.flatMap(({ undecided }) => undecided)).to.deep.equal([]);
      });

      it("reads well: within the page, and knows what people on site have to do", () => {
        const text = renderText(plan, false);
        expect(text.split("\n").filter((line) => line.length > pageWidth)).to.deep.equal([]);
        expect(text).to.include("orders-api (").and.to.include("To be done on premises");
      });

      it("is the same each time, byte for byte", async () => {
        const again = await planOf(stack);
        expect(renderText(again, false)).to.equal(renderText(plan, false));
        expect(renderJson(again)).to.equal(renderJson(plan));
      });
    });
  }

  it("fails when production's database loses its standby", async () => {
    const edit = replacing("availability: multi-az", "availability: single-az");
    expect(await stopped("prod", { "Pulumi.prod.yaml": edit })).to.deep.equal({
      "rds-multi-az": ["database"],
      // Once for each zone.
      "survives-as-promised": Array<string>(3).fill("hybrid-platform-prod"),
    });
  });

  it("fails when services move into the public subnets", async () => {
    const edit = replacing(
      "subnetIds: network.applicationSubnetIds",
      "subnetIds: network.edgeSubnetIds",
    );
    const found = await stopped("dev", { "index.ts": edit });
    expect(Object.keys(found)).to.deep.equal(["no-workload-in-public-subnet"]);
    expect(found["no-workload-in-public-subnet"]).to.include.members([
      "cluster-orders-api-cloud",
      "cluster-general",
    ]);
  });

  it("breaks no rule at a transit gateway either, and leaves none undecided", async () => {
    const edits = [
      replacing(
        "    egress: zonal-nat\n",
        "    egress: zonal-nat\n    attachment: transit-gateway\n",
      ),
      replacing("insideCidrs:", "transitInsideCidrs:"),
      replacing(/mtu: 9001/g, "mtu: 8500"),
    ];
    const edit = (text: string) => edits.reduce((edited, next) => next(edited), text);
    const { verdicts, resources } = await withEdits({ "Pulumi.prod.yaml": edit }, (root) =>
      planOf("prod", root),
    );
    expect(resources.some(({ name }) => name === "network-transit-gateway")).to.equal(true);
    expect(verdicts.filter(stops)).to.deep.equal([]);
    expect(verdicts.flatMap(({ undecided }) => undecided)).to.deep.equal([]);
  });

  it("breaks no rule with IPv6 and further application subnets either, and leaves none undecided", async () => {
    const further = "secondaryCidrs: [100.64.0.0/16]\n    applicationRanges: [100.64.0.0/16]";
    const edit = replacing(
      "    egress: zonal-nat\n",
      `    egress: zonal-nat\n    ipv6: true\n    ${further}\n`,
    );
    const { verdicts, resources } = await withEdits({ "Pulumi.prod.yaml": edit }, (root) =>
      planOf("prod", root),
    );
    expect(resources.map(({ name }) => name)).to.include.members([
      "network-egress-only",
      "network-app-c-100.64.0.0/16",
    ]);
    expect(verdicts.filter(stops)).to.deep.equal([]);
    expect(verdicts.flatMap(({ undecided }) => undecided)).to.deep.equal([]);
  });

  it("breaks no rule with a Client VPN endpoint either, as the stack file proposes it", async () => {
    const edits = [
      replacing(/^ {4}# (clientVpn:| {2}\w+:)/gm, "    $1"),
      replacing(/certificate\/<id>/g, "certificate/0f9e8d7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f"),
    ];
    const edit = (text: string) => edits.reduce((edited, next) => next(edited), text);
    const { verdicts, resources } = await withEdits({ "Pulumi.prod.yaml": edit }, (root) =>
      planOf("prod", root),
    );
    expect(resources.map(({ name }) => name)).to.include("network-client-vpn-may-servers");
    expect(verdicts.filter(stops)).to.deep.equal([]);
    expect(verdicts.flatMap(({ undecided }) => undecided)).to.deep.equal([]);
  });

  describe("as a command", function () {
    this.timeout(60_000);

    it("prints the plan and exits with 0", () => {
      const { status, stdout, stderr } = cli();
      expect(stderr).to.equal("");
      expect(status).to.equal(0);
      expect(stdout)
        .to.match(/^hybrid-platform \/ dev /)
        .and.to.include("Next steps");
      // No colours where nobody sees them.
      expect(stdout).not.to.include("\u001b");
    });

    it("exits with 2 and one line when the call is wrong", () => {
      const { status, stdout, stderr } = cli("staging");
      expect(status).to.equal(2);
      expect(stdout).to.equal("");
      expect(stderr).to.equal(
        'there is no stack "staging" (no file Pulumi.staging.yaml); there are: dev, prod\n',
      );
    });
  });
});
