import type { Policies } from "@pulumi/policy";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { PlannedResource } from "../record/resource";
import { planned } from "../testdata/planned";
import { pack } from "../testdata/shop/pack";
import { judge, stops, type RuleVerdict } from "./judge";
import type { Pack } from "./pack";
import { reconcile } from "./policy-config";

const subnet = (name: string, cidrBlock: string): PlannedResource => ({
  ...planned({
    type: "aws:ec2/subnet:Subnet",
    name,
    inputs: { cidrBlock, vpcId: unknownValue },
    dependencies: [network.urn],
  }),
  propertyDependencies: { vpcId: [network.urn] },
});
const network = planned({ type: "aws:ec2/vpc:Vpc", name: "vpc" });

async function verdictOf(
  rule: string,
  resources: PlannedResource[],
  file: Record<string, unknown> = {},
  rules: Pack = pack,
): Promise<RuleVerdict | undefined> {
  const config = reconcile(
    rules.policies(() => undefined),
    file,
    "file.json",
  );
  const verdicts = await judge(resources, rules, config);
  return verdicts.find((verdict) => verdict.rule === rule);
}

describe("judge", () => {
  it("counts what a rule judged, and gives each violation with its resource", async () => {
    const wide = subnet("wide", "10.0.0.0/16");
    const verdict = await verdictOf("subnet-size", [network, wide, subnet("fine", "10.1.0.0/24")]);
    expect(verdict).to.deep.equal({
      rule: "subnet-size",
      description: "A subnet is not larger than asked for.",
      level: "mandatory",
      fix: "Choose a longer prefix.",
      isProof: false,
      judged: 2,
      violations: [{ urn: wide.urn, message: "/16 is larger than /24", level: "mandatory" }],
      undecided: [],
    });
    expect(verdict && stops(verdict)).to.equal(true);
  });

  it("gives a rule its parameters and its level", async () => {
    const file = { "subnet-size": { enforcementLevel: "advisory", longest: 26 } };
    const verdict = await verdictOf("subnet-size", [subnet("app", "10.0.0.0/25")], file);
    expect(verdict?.violations.map(({ message }) => message)).to.deep.equal([
      "/25 is larger than /26",
    ]);
    expect(verdict && stops(verdict)).to.equal(false);
  });

  it("does not run a rule that is disabled", async () => {
    const verdict = await verdictOf("subnet-size", [subnet("wide", "10.0.0.0/8")], {
      "subnet-size": "disabled",
    });
    expect(verdict).to.deep.include({ level: "disabled", judged: 0, violations: [] });
  });

  it("lets a stack rule follow what a property comes from", async () => {
    const lost = planned({
      type: "aws:ec2/subnet:Subnet",
      name: "lost",
      inputs: { cidrBlock: "" },
    });
    const verdict = await verdictOf("one-network", [network, subnet("app", "10.0.0.0/24"), lost]);
    expect(verdict?.judged).to.equal(1);
    expect(verdict?.violations).to.deep.equal([]);
    expect(verdict?.undecided.map(({ urn }) => urn)).to.deep.equal([lost.urn]);
  });

  it("shows a stack rule what a component registered, in place of its inputs", async () => {
    const seen: unknown[] = [];
    const rules: Pack = {
      ...pack,
      policies: () => [
        {
          name: "sees",
          description: "…",
          validateStack: ({ resources }) => void seen.push(resources[0]?.props),
        },
      ],
    };
    const component = planned({ type: "a:b:Component", name: "it", inputs: { given: 1 } });
    const registered = Struct.fromJavaScript({ made: 2 });
    await verdictOf("sees", [{ ...component, registered }], {}, rules);
    expect(JSON.parse(JSON.stringify(seen))).to.deep.equal([{ made: 2 }]);
  });

  it("counts a rule that read an unknown value as undecided, at level advisory", async () => {
    const verdict = await verdictOf("knows-network", [subnet("app", "10.0.0.0/24")]);
    expect(verdict?.level).to.equal("mandatory");
    expect(verdict?.undecided.map(({ level }) => level)).to.deep.equal(["advisory"]);
    expect(verdict?.violations).to.deep.equal([]);
    expect(verdict && stops(verdict)).to.equal(false);
  });

  it("tells rules about the provider of a resource", async () => {
    const provider = planned({
      type: "pulumi:providers:aws",
      name: "aws",
      inputs: { region: "x" },
    });
    const bucket = planned({ type: "aws:s3/bucket:Bucket", name: "bucket" });
    const seen: unknown[] = [];
    const rules: Pack = {
      ...pack,
      policies: () => [
        {
          name: "sees",
          description: "…",
          validateResource: (args) => void seen.push(args.provider?.props["region"]),
        },
        {
          name: "sees-all",
          description: "…",
          validateStack: ({ resources }) => void seen.push(resources[1]?.provider?.name),
        },
      ],
    };
    await verdictOf("sees", [provider, { ...bucket, provider: `${provider.urn}::id` }], {}, rules);
    expect(seen).to.deep.equal([undefined, "x", "aws"]);
  });

  it("tells what the update itself sets right, which stops nothing", async () => {
    const rule: Policies[number] = {
      name: "private",
      configSchema: { properties: { set: { type: "boolean" } } },
      description: "A subnet gives no public address.",
      validateResource: ({ props }, report) => {
        if (props["public"]) report("it does");
      },
      remediateResource: (args) => {
        const { set } = args.getConfig<{ set: boolean }>();
        return args.props["public"] && set ? { ...args.props, public: false } : undefined;
      },
    };
    const open = planned({ type: "a:b:C", name: "open", inputs: { public: true } });
    const judged = async (enforcementLevel: string, set: boolean) => {
      const verdict = await verdictOf(
        "private",
        [network, open],
        { private: { enforcementLevel, set } },
        { ...pack, policies: () => [rule] },
      );
      const levels = verdict?.violations.map(({ level }) => level);
      return [levels, verdict && stops(verdict)];
    };
    expect(await judged("remediate", true)).to.deep.equal([["remediate"], false]);
    expect(await judged("remediate", false)).to.deep.equal([["mandatory"], true]);
    expect(await judged("mandatory", true)).to.deep.equal([["mandatory"], true]);
  });

  it("fails with the rule's name when a rule throws", async () => {
    const rules: Pack = {
      ...pack,
      policies: () => [
        {
          name: "broken",
          description: "…",
          validateResource: () => {
            throw new Error("left is not a function");
          },
        },
      ],
    };
    const failure = await verdictOf("broken", [network], {}, rules).catch(String);
    expect(failure).to.include("policy 'broken'").and.to.include("left is not a function");
    expect(failure).not.to.include("    at ");
  });
});
