import type { Policies } from "@pulumi/policy";
import { expect } from "chai";
import { Refusal } from "../refusal";
import { reconcile } from "./policy-config";

const policies: Policies = [
  {
    name: "limits",
    description: "…",
    enforcementLevel: "advisory",
    configSchema: {
      properties: {
        most: { type: "integer", minimum: 1, default: 3 },
        exempt: { type: "array", items: { type: "string" } },
      },
    },
    validateStack: () => undefined,
  },
  { name: "plain", description: "…", validateStack: () => undefined },
];

const configOf = (file: Record<string, unknown>) =>
  Object.fromEntries(reconcile(policies, file, "file.json"));

function refusal(file: Record<string, unknown>): string {
  try {
    reconcile(policies, file, "file.json");
  } catch (error) {
    expect(error).to.be.instanceOf(Refusal);
    return (error as Error).message;
  }
  throw new Error("it was accepted");
}

describe("reconcile", () => {
  it("starts from the rules' own levels and the defaults of their schemas", () => {
    expect(configOf({})).to.deep.equal({
      limits: { level: "advisory", parameters: { most: 3 } },
      plain: { level: "advisory", parameters: {} },
    });
  });

  it("takes a level for all rules, and for one", () => {
    expect(configOf({ all: "disabled", plain: "mandatory" })).to.deep.equal({
      limits: { level: "disabled", parameters: { most: 3 } },
      plain: { level: "mandatory", parameters: {} },
    });
  });

  it("takes parameters with and without a level", () => {
    expect(configOf({ limits: { exempt: ["a"] } })["limits"]).to.deep.equal({
      level: "advisory",
      parameters: { most: 3, exempt: ["a"] },
    });
    expect(
      configOf({ limits: { enforcementLevel: "mandatory", most: 5 } })["limits"],
    ).to.deep.equal({
      level: "mandatory",
      parameters: { most: 5 },
    });
  });

  it("refuses all that is wrong at once", () => {
    const message = refusal({
      limits: { most: 0, exempt: "a" },
      plain: "loud",
      all: { enforcementLevel: 3 },
      other: 7,
    });
    expect(message.split("\n")).to.deep.equal([
      "file.json does not fit the policy pack:",
      '  - "plain": "loud" is not a level (advisory, mandatory, remediate, disabled)',
      '  - "all": 3 is not a level (advisory, mandatory, remediate, disabled)',
      '  - "other": there is no such rule',
      '  - "other": 7 is neither a level nor an object',
      '  - "limits": most: Too small: expected number to be >=1',
      '  - "limits": exempt: Invalid input: expected array, received string',
    ]);
  });
});
