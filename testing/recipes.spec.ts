import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect } from "chai";
import library from "../components/package.json";
import { underMocks, type Registrations } from "./harness";
import { outcome, recipes, type Outcome } from "./recipes";

const all = recipes();
const examples = join(__dirname, "..", "docs", "examples");

/** ECS services that a plan holds. */
const services = (planned: Registrations) =>
  planned
    .ofType("aws:ecs/service:Service")
    .map(({ name }) => name)
    .sort();

/** The first container of a task definition. */
function container(planned: Registrations, name: string) {
  const { inputs } = planned.named(name, "aws:ecs/taskDefinition:TaskDefinition");
  const [first] = JSON.parse(inputs["containerDefinitions"] as string) as object[];
  return first;
}

const rule = (planned: Registrations, name: string) =>
  planned.named(name, "aws:lb/listenerRule:ListenerRule").inputs;

const ecsService = (planned: Registrations, name: string) =>
  planned.named(name, "aws:ecs/service:Service").inputs;

/** What each recipe promises, beside the names that its text says; with the plan of each of its blocks. */
const promises: Record<string, (planned: Registrations, before: Registrations) => void> = {
  "1. A web front end behind HTTPS"(planned) {
    expect(planned.named("cluster-alb").inputs).to.include({ internal: true });
    expect(planned.named("cluster-https").inputs).to.include({ port: 443, protocol: "HTTPS" });
    const [action] = planned.named("cluster-http").inputs["defaultActions"] as object[];
    expect(action).to.deep.include({ type: "redirect" });
    expect(rule(planned, "cluster-storefront")["conditions"]).to.deep.equal([
      { hostHeader: { values: ["shop.internal.example.com"] } },
    ]);
  },
  "2. An API on both sides"(planned) {
    expect(services(planned)).to.deep.equal([
      "cluster-orders-api-cloud",
      "cluster-orders-api-onprem",
    ]);
    const actions = rule(planned, "cluster-orders-api")["actions"] as {
      forward: { targetGroups: { weight: number }[] };
    }[];
    const weights = actions.flatMap(({ forward }) => forward.targetGroups.map((one) => one.weight));
    expect(weights).to.deep.equal([80, 20]);
  },
  "3. Move a service to AWS"(after, before) {
    expect(services(before)).to.deep.equal(["cluster-label-printer-onprem"]);
    expect(services(after)).to.deep.equal(["cluster-label-printer-cloud"]);
    for (const key of ["priority", "conditions"]) {
      const [was, is] = [before, after].map((plan) => rule(plan, "cluster-label-printer")[key]);
      expect(is, key).to.deep.equal(was);
    }
    for (const name of ["cluster-label-printer-task", "cluster-label-printer-execution"]) {
      expect(after.named(name).inputs).to.deep.equal(before.named(name).inputs);
    }
    const log = "aws:cloudwatch/logGroup:LogGroup";
    expect(after.named("cluster-label-printer", log).inputs["name"]).to.equal(
      before.named("cluster-label-printer", log).inputs["name"],
    );
  },
  "4. A worker that follows a queue"(planned) {
    const target = planned.named("cluster-mailer-cloud", "aws:appautoscaling/target:Target");
    expect(target.inputs).to.include({ minCapacity: 1, maxCapacity: 5 });
    expect(planned.named("cluster-mailer-cloud-queue").inputs)
      .to.have.property("targetTrackingScalingPolicyConfiguration")
      .that.includes({ targetValue: 100 });
    expect(ecsService(planned, "cluster-mailer-cloud")).not.to.have.property("loadBalancers");
    expect(
      planned.named("cluster-mailer-cloud", "aws:ecs/service:Service").ignoreChanges,
    ).to.deep.equal(["desiredCount"]);
  },
  "5. Blue-green deployment"(planned) {
    expect(ecsService(planned, "cluster-checkout-cloud")["deploymentConfiguration"])
      .to.deep.include({ strategy: "BLUE_GREEN", bakeTimeInMinutes: "15" })
      .and.to.have.property("lifecycleHooks")
      .with.lengthOf(1);
    expect(planned.ofType("aws:lb/targetGroup:TargetGroup")).to.have.lengthOf(2);
    expect(planned.named("cluster-test").inputs).to.include({ port: 8080 });
    const { enable, rollback } = ecsService(planned, "cluster-checkout-cloud")["alarms"] as {
      enable: boolean;
      rollback: boolean;
    };
    expect({ enable, rollback }).to.deep.equal({ enable: true, rollback: true });
  },
  "6. Canary deployment"(planned) {
    expect(ecsService(planned, "cluster-search-cloud")["deploymentConfiguration"]).to.deep.include({
      strategy: "CANARY",
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: "10" },
    });
  },
  "7. A TCP service"(planned) {
    expect(planned.named("cluster-nlb").inputs).to.include({
      internal: true,
      loadBalancerType: "network",
    });
    const listener = planned.named("cluster-price-feed", "aws:lb/listener:Listener");
    expect(listener.inputs).to.include({ port: 5000, protocol: "TCP" });
    const records = planned.ofType("aws:route53/record:Record").map(({ inputs }) => inputs["name"]);
    expect(records).to.include("price-feed.aws.example.com");
  },
  "8. Services that call each other by name"(planned) {
    const connect = ecsService(planned, "cluster-stock-cloud")["serviceConnectConfiguration"];
    expect(connect).to.have.deep.nested.property("services[0].clientAlias[0]", {
      dnsName: "stock",
      port: 9000,
    });
    expect(ecsService(planned, "cluster-cache-cloud")).to.have.property("serviceRegistries");
    expect(planned.named("cluster-internal").inputs).to.include({ name: "cluster.internal" });
    expect(planned.ofType("aws:lb/loadBalancer:LoadBalancer")).to.deep.equal([]);
  },
  "9. An agent on every server on premises"(planned) {
    expect(ecsService(planned, "cluster-log-agent-onprem")).to.include({
      schedulingStrategy: "DAEMON",
      launchType: "EXTERNAL",
    });
    expect(planned.named("cluster-log-agent-onprem-missing").inputs).to.include({
      threshold: 2,
    });
  },
  "10. Private images"(planned) {
    expect(container(planned, "cluster-pricing-cloud")).to.include({
      image:
        "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/dev/docker-io/example/pricing:2.4.1",
    });
    expect(container(planned, "cluster-invoicing-onprem")).to.have.property(
      "repositoryCredentials",
    );
    expect(planned.named("cluster-reports", "awsx:ecr:Repository").inputs).to.deep.include({
      imageTagMutability: "IMMUTABLE",
      imageScanningConfiguration: { scanOnPush: true },
    });
  },
  "11. Peaks on Fargate"(planned) {
    expect(ecsService(planned, "cluster-voting-cloud")["capacityProviderStrategies"]).to.deep.equal(
      [{ capacityProvider: "FARGATE", weight: 1 }],
    );
    const target = planned.named("cluster-voting-cloud", "aws:appautoscaling/target:Target");
    expect(target.inputs).to.include({ minCapacity: 2, maxCapacity: 40 });
    const { inputs } = planned.named("cluster-voting-cloud-at-evening");
    expect(inputs).to.deep.include({
      timezone: "Asia/Seoul",
      scalableTargetAction: { minCapacity: 10, maxCapacity: 40 },
    });
  },
  "12. An image that was lifted as it is"(planned) {
    expect(container(planned, "cluster-archive-cloud")).to.include({
      readonlyRootFilesystem: false,
    });
    expect(ecsService(planned, "cluster-archive-cloud")).to.include({ enableExecuteCommand: true });
    const nfs = planned.named("cluster-app-to-fs-0123456789abcdef0").inputs;
    expect(nfs).to.include({ fromPort: 2049, referencedSecurityGroupId: "sg-0123456789abcdef0" });
  },
};

describe("the recipes for services", () => {
  it("are all of those that the page shows", () => {
    expect(all.map(({ title }) => title)).to.deep.equal(Object.keys(promises));
  });

  for (const { title, text, settings } of all) {
    describe(title, () => {
      let outcomes: Outcome[];
      before(async () => {
        outcomes = [];
        for (const each of settings) outcomes.push(await outcome(each));
      });

      it("breaks no rule that blocks, and leaves none undecided", () => {
        const findings = outcomes.flatMap(({ verdicts }) =>
          verdicts.flatMap(({ violations, undecided }) => [...violations, ...undecided]),
        );
        expect(findings.filter(({ level }) => level === "mandatory")).to.deep.equal([]);
      });

      it("builds what it promises, by the names that it says", () => {
        const names = outcomes.flatMap(({ planned }) => planned.all.map(({ name }) => name));
        const said = [...text.matchAll(/`(cluster-[\w.-]+)`/g)].map(([, name]) => name);
        expect(names).to.include.members(said);
        const [first, last] = [outcomes.at(0), outcomes.at(-1)];
        if (first && last) promises[title]?.(last.planned, first.planned);
      });
    });
  }

  it("show a program of one's own that is compiled, and that plans", async () => {
    const file = join(examples, "container-cluster.ts");
    // From outside, the library goes by its name.
    const shown = readFileSync(file, "utf8").replace("../../components", library.name);
    const page = readFileSync(join(examples, "..", "services.md"), "utf8");
    expect(page).to.include(`\`\`\`ts\n${shown}\`\`\``);
    const { registered } = await underMocks(() => createRequire(__filename)(file) as unknown, {
      strict: { insideComponents: true },
    });
    expect(services(registered)).to.deep.equal(["shop-labels-onprem", "shop-web-cloud"]);
  });
});
