import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { filledIn, resource, type Fixture } from "../testing/fixture";
import { call } from "../testing/judge";
import { analyzeRequest, analyzeStackRequest } from "../testing/requests";
import { documented } from "./control";
import { policiesOf } from "./policies-of";
import { stackRule } from "./rule";
import { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } from "./server";
import { Aws } from "./types";
import { UNKNOWN, type Reading } from "./value";
import { compliant } from "./verdict";

/** What a stack rule reads of a property after the engine has asked about `shown` one by one, and then about the stack. */
async function read(property: string, stack: Fixture, shown: Fixture[]): Promise<Reading> {
  let reading: Reading;
  const rule = stackRule({
    name: "a-rule-that-reads",
    description: "It reads.",
    severity: "low",
    levels: { production: "advisory", development: "advisory" },
    control: documented("A page", "https://docs.aws.amazon.com/"),
    remediationSteps: "Read.",
    appliesTo: [Aws.DatabaseInstance],
    judge: (subject) => {
      reading = subject.read(property);
      return compliant;
    },
  });
  const policies = policiesOf([rule]);
  for (const one of shown) {
    await call(makeAnalyzeRpcFun("pack", "0.0.0", "advisory", policies), analyzeRequest(one));
  }
  await call(
    makeAnalyzeStackRpcFun("pack", "0.0.0", "advisory", policies),
    analyzeStackRequest([stack]),
  );
  return reading;
}

const database = resource(Aws.DatabaseInstance, "orders", {
  engine: "postgres",
  kmsKeyId: UNKNOWN,
});
const planned = filledIn(database, "parameterGroupName");
const existing = filledIn(database, { parameterGroupName: "default.postgres16" });

describe("a stack rule", () => {
  it("reads what the program sets, known or not, wherever it comes from", async () => {
    expect(await read("engine", planned, [database])).to.equal("postgres");
    expect(await read("kmsKeyId", planned, [database])).to.equal(UNKNOWN);
  });

  it("does not read what the provider has filled in, before and after the resource exists", async () => {
    expect(await read("parameterGroupName", planned, [database])).to.equal(undefined);
    expect(await read("parameterGroupName", existing, [database])).to.equal(undefined);
  });

  it("takes what is known for the program's, where it was shown no inputs", async () => {
    expect(planned.properties["parameterGroupName"]).to.equal(unknownValue);
    expect(await read("engine", planned, [])).to.equal("postgres");
    expect(await read("parameterGroupName", planned, [])).to.equal(undefined);
    expect(await read("parameterGroupName", existing, [])).to.equal("default.postgres16");
  });
});
