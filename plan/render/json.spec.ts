import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { planned } from "../testdata/planned";
import { renderJson } from "./json";

describe("renderJson", () => {
  const network = planned({ type: "aws:ec2/vpc:Vpc", name: "vpc" });
  const subnet = {
    ...planned({
      type: "aws:ec2/subnet:Subnet",
      name: "app",
      inputs: { vpcId: unknownValue, cidrBlock: "10.0.0.0/24" },
      dependencies: ["urn:z", network.urn],
    }),
    provider: "urn:pulumi:dev::shop::pulumi:providers:aws::aws::some-id",
    propertyDependencies: { vpcId: [network.urn] },
    protect: true,
  };
  const violation = { urn: network.urn, message: "too wide", level: "mandatory" as const };
  const text = renderJson({
    project: "shop",
    stack: "dev",
    resources: [network, subnet],
    outputs: { vpcId: "[unknown]", a: 1 },
    drills: [],
    quotas: [],
    verdicts: [
      {
        rule: "size",
        description: "…",
        level: "mandatory",
        isProof: false,
        judged: 1,
        violations: [violation],
        undecided: [],
      },
    ],
  });
  const document = JSON.parse(text) as Record<string, Record<string, unknown>[]>;

  it("gives each resource with what the engine would know of it, in the order of URNs", () => {
    expect(document["resources"]?.map(({ name }) => name)).to.deep.equal(["app", "vpc"]);
    expect(document["resources"]?.[0]).to.deep.equal({
      additionalSecretOutputs: [],
      aliases: [],
      custom: true,
      deleteBeforeReplace: false,
      dependencies: [network.urn, "urn:z"],
      ignoreChanges: [],
      name: "app",
      parent: "",
      properties: { cidrBlock: "10.0.0.0/24", vpcId: "[unknown]" },
      propertyDependencies: { vpcId: [network.urn] },
      protect: true,
      provider: "urn:pulumi:dev::shop::pulumi:providers:aws::aws",
      retainOnDelete: false,
      type: "aws:ec2/subnet:Subnet",
      urn: subnet.urn,
    });
  });

  it("gives verdicts with what they stop, and outputs", () => {
    expect(document["policies"]).to.deep.equal([
      {
        description: "…",
        isProof: false,
        judged: 1,
        level: "mandatory",
        rule: "size",
        stops: true,
        undecided: [],
        violations: [violation],
      },
    ]);
    expect(document["outputs"]).to.deep.equal({ a: 1, vpcId: "[unknown]" });
  });

  it("sorts keys and ends with a line break", () => {
    expect(Object.keys(document)).to.deep.equal([...Object.keys(document)].sort());
    expect(text.endsWith("}\n")).to.equal(true);
  });
});
