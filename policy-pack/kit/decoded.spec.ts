import * as deserialization from "@pulumi/policy/deserialize";
import type { Policies } from "@pulumi/policy";
import { expect } from "chai";
import { Graph } from "../topology";
import { resource } from "../testing/fixture";
import { analyzeRequest, analyzeStackRequest, struct } from "../testing/requests";
import { decodeOnce, propertiesOf, unwrapped } from "./decoded";
import { Graphs } from "./graphs";
import { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun, type MakeHandler } from "./server";
import { Aws } from "./types";

const sdk = deserialization as unknown as {
  deserializeProperties: (encoded: object, withSecrets: boolean) => object;
};
const bucket = resource(Aws.Bucket, "files", { tags: { Owner: "web" } });
const other = resource(Aws.Bucket, "other");

async function run(make: MakeHandler, policies: Policies, request: unknown): Promise<void> {
  const handler = make("pack", "0.0.0", "advisory", policies);
  await new Promise<void>((resolve) => {
    void handler({ request }, () => {
      resolve();
    });
  });
}

describe("the policy SDK", () => {
  before(decodeOnce);

  it("still decodes by the function that is replaced", () => {
    expect(deserialization).to.have.property("deserializeProperties").that.is.a("function");
  });

  it("is changed once, however often that is asked for", () => {
    const { deserializeProperties } = sdk;
    decodeOnce();
    expect(sdk.deserializeProperties).to.equal(deserializeProperties);
  });

  it("decodes anew what a remediation may change", () => {
    const sent = struct({ tags: { Owner: "web" } });
    const decode = (withSecrets: boolean) => sdk.deserializeProperties(sent, withSecrets);
    expect(decode(false)).to.deep.equal({ tags: { Owner: "web" } });
    expect(decode(false)).to.equal(decode(false));
    expect(decode(true)).not.to.equal(decode(true));
    expect(decode(true)).not.to.equal(decode(false));
  });

  it("leaves properties that it did not wrap as they are", () => {
    const plain = { multiAz: true };
    expect(unwrapped(plain)).to.equal(plain);
    expect(propertiesOf(plain)).to.equal(propertiesOf(plain));
  });

  it("decodes a resource once for all policies", async () => {
    const seen: object[] = [];
    const look = (name: string): Policies[number] => ({
      name,
      description: "…",
      validateResource: ({ props }) => void seen.push(props),
    });
    await run(makeAnalyzeRpcFun, [look("one"), look("two")], analyzeRequest(bucket));
    const [one, two] = seen as [object, object];
    expect(unwrapped(one)).to.equal(unwrapped(two));
    expect(propertiesOf(one)).to.equal(propertiesOf(two));
    expect(propertiesOf(one)).to.deep.equal({ tags: { Owner: "web" } });
  });

  it("gives all stack policies of a run one graph, and another stack another", async () => {
    const graphs = new Graphs();
    const seen: Graph[] = [];
    const look = (name: string): Policies[number] => ({
      name,
      description: "…",
      validateStack: ({ resources }) => void seen.push(graphs.of(resources)),
    });
    const policies = [look("one"), look("two")];
    await run(makeAnalyzeStackRpcFun, policies, analyzeStackRequest([bucket]));
    await run(makeAnalyzeStackRpcFun, policies, analyzeStackRequest([bucket, other]));
    expect(new Set(seen).size).to.equal(2);
    expect(seen.map(({ resources }) => resources.length)).to.deep.equal([1, 1, 2, 2]);
  });
});
