import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import development from "./development.json";
import { inStep } from "./configuration";
import type { Levels } from "./kit";
import { policies, rules } from "./policies";
import production from "./production.json";

const configurations: Record<string, Record<string, unknown>> = { development, production };
const levels = ["advisory", "mandatory", "disabled"];

/** Files of rules, by the name of the rule. */
function ruleFiles(): Map<string, string> {
  const folder = path.join(__dirname, "rules");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => /\.ts$/.test(file) && !/(\.spec|index)\.ts$/.test(file))
      .map((file) => [path.basename(file, ".ts"), path.join(folder, file)]),
  );
}

describe("the policy pack", () => {
  it("has every rule there is a file for, under the file's name, in order", () => {
    const names = rules.map(({ name }) => name);
    expect(names).to.deep.equal([...ruleFiles().keys()].sort());
    const [first, ...others] = policies.map(({ name }) => name);
    expect(first).to.equal("exemptions");
    expect(others).to.deep.equal([...names, "exemptions-in-use", "exemptions-in-force"]);
  });

  it("has each rule in less than fifty lines, with a spec beside it", () => {
    for (const [rule, file] of ruleFiles()) {
      expect(readFileSync(file, "utf8").trimEnd().split("\n").length, rule).to.be.lessThan(50);
      expect(readFileSync(file.replace(".ts", ".spec.ts"), "utf8"), rule).to.match(
        /\b(rule|subject)Cases\(/,
      );
    }
  });

  it("leaves it to the configurations which rules block", () => {
    for (const { name, enforcementLevel } of policies) {
      expect(enforcementLevel, name).to.equal("advisory");
    }
  });

  for (const [rule, { description, remediationSteps, control, appliesTo, parameters }] of rules.map(
    (one) => [one.name, one] as const,
  )) {
    it(`tells of ${rule} what holds, where that is asked for and what to do`, () => {
      expect(rule).to.match(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
      for (const sentence of [description, remediationSteps]) {
        expect(sentence).to.match(/^[A-Z].{15,}\.$/);
      }
      expect(control.url).to.match(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(appliesTo.length).to.be.greaterThan(0);
      for (const { description: meaning } of Object.values(parameters?.properties ?? {})) {
        expect(meaning).to.match(/^[A-Z].{10,}\.$/);
      }
    });
  }

  for (const [environment, configuration] of Object.entries(configurations)) {
    describe(`configured for ${environment}`, () => {
      it("says for every rule, and for nothing else, how much it weighs", () => {
        expect(Object.keys(configuration)).to.deep.equal(policies.map(({ name }) => name).sort());
        expect(inStep(configuration, rules, environment as keyof Levels)).to.deep.equal(
          configuration,
        );
        for (const entry of Object.values(configuration)) {
          const { enforcementLevel } =
            typeof entry === "string"
              ? { enforcementLevel: entry }
              : (entry as { enforcementLevel: string });
          expect(levels).to.include(enforcementLevel);
        }
      });

      it("sets only what a rule lets be set", () => {
        for (const rule of rules) {
          const entry = configuration[rule.name];
          const set = typeof entry === "string" ? [] : Object.keys(entry as object);
          expect([
            "enforcementLevel",
            ...Object.keys(rule.parameters?.properties ?? {}),
          ]).to.include.members(set);
        }
      });
    });
  }

  it("blocks in production wherever it blocks in development", () => {
    const blocking = (configuration: Record<string, unknown>) =>
      rules
        .map(({ name }) => name)
        .filter((name) => JSON.stringify(configuration[name]).includes("mandatory"));
    expect(blocking(production)).to.include.members(blocking(development));
  });
});
