import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { expect } from "chai";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Aws, UNDECIDED, UNKNOWN } from "./kit";
import { rules } from "./policies";
import production from "./production.json";
import { ref, resource } from "./testing/fixture";
import { network } from "./testing/network";
import { withPack, type Ask } from "./testing/pack-process";
import { analyzeRequest, analyzeStackRequest, struct } from "./testing/requests";

/** What `--policy-pack-config policy-pack/production.json` makes the engine send. */
function configuration(): analyzer.ConfigureAnalyzerRequest {
  const request = new analyzer.ConfigureAnalyzerRequest();
  const { ADVISORY, MANDATORY } = analyzer.EnforcementLevel;
  for (const [rule, entry] of Object.entries(production)) {
    const { enforcementLevel, ...parameters } =
      typeof entry === "string" ? { enforcementLevel: entry } : entry;
    const config = new analyzer.PolicyConfig();
    config.setEnforcementlevel(enforcementLevel === "mandatory" ? MANDATORY : ADVISORY);
    config.setProperties(struct(parameters));
    request.getPolicyconfigMap().set(rule, config);
  }
  return request;
}

/** Rule, level and message of each finding. */
async function findings(rule: string, ask: Ask, method: string, request: unknown) {
  const answer = await ask<analyzer.AnalyzeResponse.AsObject>(method, request);
  const ofRule = answer.diagnosticsList.filter(({ policyname }) => policyname === rule);
  return ofRule.map(({ policyname, enforcementlevel, message }) => [
    policyname,
    enforcementlevel,
    message.split("\n")[1],
  ]);
}

describe("the pack in a process of its own", () => {
  it("judges what the engine asks over the wire", async () => {
    await withPack(async (ask) => {
      const info = await ask<analyzer.AnalyzerInfo.AsObject>("getAnalyzerInfo", new Empty());
      expect(info.name).to.equal("hybrid-platform");
      expect(info.version).to.match(/^\d+\.\d+\.\d+$/);
      expect(info.policiesList.map(({ name }) => name)).to.deep.equal(
        rules.map(({ name }) => name),
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
  });
});
