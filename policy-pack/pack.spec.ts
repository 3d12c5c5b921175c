import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { expect } from "chai";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Aws, UNDECIDED, UNKNOWN } from "./kit";
import { policies } from "./policies";
import production from "./production.json";
import { ref, resource } from "./testing/fixture";
import { network } from "./testing/network";
import { startPack, type Ask, type PackProcess } from "./testing/pack-process";
import { analyzeRequest, analyzeStackRequest, struct } from "./testing/requests";

/** What `--policy-pack-config policy-pack/production.json` makes the engine send. */
function configuration(changes: object = {}): analyzer.ConfigureAnalyzerRequest {
  const request = new analyzer.ConfigureAnalyzerRequest();
  const levels = analyzer.EnforcementLevel;
  const entries = Object.entries<string | { enforcementLevel: string }>({
    ...production,
    ...changes,
  });
  for (const [rule, entry] of entries) {
    const { enforcementLevel, ...parameters } =
      typeof entry === "string" ? { enforcementLevel: entry } : entry;
    const config = new analyzer.PolicyConfig();
    config.setEnforcementlevel(levels[enforcementLevel.toUpperCase() as keyof typeof levels]);
    config.setProperties(struct(parameters));
    request.getPolicyconfigMap().set(rule, config);
  }
  return request;
}

/** Rule, level and message of each finding, of one rule or of all. */
async function findings(rule: string | undefined, ask: Ask, method: string, request: unknown) {
  const answer = await ask<analyzer.AnalyzeResponse.AsObject>(method, request);
  const asked = answer.diagnosticsList.filter(
    ({ policyname }) => rule === undefined || policyname === rule,
  );
  return asked.map(({ policyname, enforcementlevel, message }) => [
    policyname,
    enforcementlevel,
    message.split("\n")[1],
  ]);
}

describe("the pack in a process of its own", () => {
  let started: PackProcess;
  let ask: Ask;
  before(async () => {
    started = await startPack();
    ({ ask } = started);
  });
  after(() => {
    started.stop();
  });

  it("judges what the engine asks over the wire", async () => {
    const info = await ask<analyzer.AnalyzerInfo.AsObject>("getAnalyzerInfo", new Empty());
    expect(info.name).to.equal("hybrid-platform");
    expect(info.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(info.policiesList.map(({ name }) => name)).to.deep.equal(
      policies.map(({ name }) => name),
    );
    const retention = info.policiesList.find(({ name }) => name === "log-retention");
    expect(retention).to.deep.include({ enforcementlevel: 0, severity: 2 });
    expect(retention?.framework?.reference).to.equal("CloudWatch.16");

    await ask("configure", configuration());

    const tags = { Project: "p", Environment: "production", Owner: "o", CostCenter: "c" };
    const group = resource(Aws.LogGroup, "api", { retentionInDays: 90, tags });
    expect(await findings("log-retention", ask, "analyze", analyzeRequest(group))).to.deep.equal([
      ["log-retention", 1, "it keeps 90 days, 365 are asked for"],
    ]);

    const net = network();
    const log = resource(Aws.FlowLog, "flows", { vpcId: ref(net.vpc), trafficType: "ALL" });
    const service = (...subnets: unknown[]) =>
      resource(Aws.EcsService, "api", { networkConfiguration: { subnets } });
    const stack = net.with({}, log, service(ref(net.edge), UNKNOWN));
    const rule = "no-workload-in-public-subnet";
    expect(await findings(rule, ask, "analyzeStack", analyzeStackRequest(stack))).to.deep.equal([
      [rule, 1, 'Subnet "edge-a" → RouteTable "edge" → Route "out" → an internet gateway'],
      [rule, 1, `${UNDECIDED}one of its subnets is not known`],
    ]);
  });

  it("takes exemptions from its configuration, tells of them, and misses those that are of no use", async () => {
    const stack = resource("pulumi:pulumi:Stack", "platform-test");
    const database = resource(Aws.DatabaseInstance, "orders", { multiAz: false });
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const exemption = (resourceUrn: string) => ({
      policies: ["rds-multi-az"],
      resource: resourceUrn,
      reason: "It holds nothing that is not also on premises.",
      ...{ owner: "platform@example.com", ticket: "PLAT-1207", expires },
    });
    const others = Object.fromEntries(Object.keys(production).map((rule) => [rule, "disabled"]));
    const list = [exemption(database.urn), exemption(stack.urn)];
    await ask(
      "configure",
      configuration({
        ...others,
        exemptions: { enforcementLevel: "mandatory", list },
        "exemptions-in-use": "mandatory",
        "exemptions-in-force": "advisory",
        "rds-multi-az": "mandatory",
      }),
    );
    expect(await findings(undefined, ask, "analyze", analyzeRequest(stack))).to.deep.equal([]);
    expect(await findings(undefined, ask, "analyze", analyzeRequest(database))).to.deep.equal([]);
    expect(
      await findings(undefined, ask, "analyzeStack", analyzeStackRequest([stack, database])),
    ).to.deep.equal([
      [
        "exemptions-in-use",
        1,
        `The exemption rds-multi-az on ${stack.urn} is of no use: no such resource violates it.`,
      ],
      [
        "exemptions-in-force",
        0,
        `rds-multi-az on ${database.urn}: 30 days left. It holds nothing that is not also on premises. (platform@example.com, PLAT-1207)`,
      ],
    ]);
  });

  it("exempts nothing from a rule that nothing is exempt from", async () => {
    const stack = resource("pulumi:pulumi:Stack", "platform-test");
    const rule = "rds-encrypted-at-rest";
    const database = resource(Aws.DatabaseInstance, "orders", { storageEncrypted: false });
    const others = Object.fromEntries(Object.keys(production).map((name) => [name, "disabled"]));
    const exemption = {
      policies: [rule],
      resource: database.urn,
      reason: "It holds nothing that is not also on premises.",
      ...{ owner: "platform@example.com", ticket: "PLAT-1207" },
      expires: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    };
    const exemptions = { enforcementLevel: "advisory", list: [exemption] };
    await ask("configure", configuration({ ...others, exemptions, [rule]: "mandatory" }));
    expect(await findings(undefined, ask, "analyze", analyzeRequest(stack))).to.deep.equal([
      [
        "exemptions",
        0,
        `The exemption ${rule} on ${database.urn} is from ${rule}, which nothing is exempt from.`,
      ],
    ]);
    const found = await findings(undefined, ask, "analyze", analyzeRequest(database));
    expect(found.map(([name]) => name)).to.deep.equal([rule]);
  });

  it("mends what a configuration lets it mend", async () => {
    await ask("configure", configuration({ "imdsv2-required": "remediate" }));
    const template = resource(Aws.LaunchTemplate, "hosts", { name: "hosts" });
    const answer = await ask<analyzer.RemediateResponse.AsObject>(
      "remediate",
      analyzeRequest(template),
    );
    expect(answer.remediationsList.map(({ policyname }) => policyname)).to.deep.equal([
      "imdsv2-required",
    ]);
  });
});
