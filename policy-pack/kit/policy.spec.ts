import type { ResourceValidationPolicy } from "@pulumi/policy";
import { expect } from "chai";
import { resource } from "../testing/fixture";
import { ask } from "../testing/judge";
import { securityHub } from "./control";
import { policyOf, type Observation } from "./policy";
import { resourceRule, stackRule } from "./rule";
import { Aws } from "./types";
import { compliant, notApplicable, UNDECIDED, undecided, violation } from "./verdict";

const declaration = {
  name: "good-names",
  description: "Names are good.",
  severity: "low" as const,
  levels: { production: "mandatory", development: "advisory" } as const,
  control: securityHub("RDS.5"),
  related: ["CKV_1"],
  remediationSteps: "Find a good name.",
  appliesTo: [Aws.Bucket],
};
/** Judges by name what each kind of outcome looks like. */
const judge = ({ name }: { name: string }) => {
  if (name === "throws") throw new Error("no idea");
  if (name === "bad") {
    return [...violation("it is bad"), ...undecided("perhaps worse"), ...violation("it is bad")];
  }
  if (name === "dark") return undecided("it is dark");
  return name === "other" ? notApplicable("It is another.") : compliant;
};
const bucket = (name: string) => resource(Aws.Bucket, name);
const rules = {
  resource: resourceRule({ ...declaration, judge }),
  stack: stackRule({ ...declaration, judge }),
};

describe("policyOf", () => {
  it("gives the engine all that it can show of a rule", () => {
    expect(policyOf(rules.resource)).to.deep.include({
      name: "good-names",
      description: "Names are good.",
      enforcementLevel: "advisory",
      severity: "low",
      framework: {
        name: "AWS Foundational Security Best Practices",
        version: "1.0.0",
        reference: "RDS.5",
        specification: "Names are good.",
      },
      tags: ["CKV_1"],
      remediationSteps: "Find a good name.",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5",
    });
  });

  it("says what a configuration may set", () => {
    const properties = { longest: { type: "integer" as const, default: 8 } };
    const rule = resourceRule({
      ...declaration,
      parameters: { defaults: { longest: 8 }, properties },
      judge: ({ name }, { longest }) =>
        name.length > longest ? violation(`longer than ${longest}`) : compliant,
    });
    expect(policyOf(rule).configSchema).to.deep.equal({ properties });
    const subject = { name: "a-long-name" } as never;
    if (rule.scope !== "resource") throw new Error("it is about single resources");
    expect(rule.judge(subject, {})).to.deep.equal(violation("longer than 8"));
    expect(rule.judge(subject, { longest: 20 })).to.deep.equal(compliant);
  });

  for (const rule of Object.values(rules)) {
    const tried = async (...names: string[]) => {
      const observations: Observation[] = [];
      const policy = policyOf(rule, { observe: (one) => observations.push(one) });
      const level = { ...policy, enforcementLevel: "mandatory" as const };
      const { diagnosticsList, notApplicableList } = await ask(level, rule.scope, [
        ...names.map(bucket),
        resource(Aws.Topic, "topic"),
      ]);
      return { observations, diagnosticsList, notApplicableList };
    };

    describe(`on a ${rule.scope}`, () => {
      it("reports each finding once at the rule's level, also that it could not decide", async () => {
        const { diagnosticsList } = await tried("good", "bad", "dark");
        expect(
          diagnosticsList.map(({ urn, message, enforcementlevel }) => [
            urn.split("::").pop(),
            message,
            enforcementlevel,
          ]),
        ).to.deep.equal([
          ["bad", "Names are good.\nit is bad", 1],
          ["bad", `Names are good.\n${UNDECIDED}perhaps worse`, 1],
          ["dark", `Names are good.\n${UNDECIDED}it is dark`, 1],
        ]);
      });

      it("lets every subject be counted, and only those", async () => {
        const { observations } = await tried("good", "bad", "dark", "other");
        expect(observations.map(({ rule: name, outcome }) => [name, outcome])).to.deep.equal([
          ["good-names", "compliant"],
          ["good-names", "violation"],
          ["good-names", "undecided"],
          ["good-names", "not-applicable"],
        ]);
        expect(observations[1]?.because).to.deep.equal(["it is bad", "perhaps worse", "it is bad"]);
      });

      it("judges the others when it fails on one, and does not pass that", async () => {
        const { observations } = await tried("throws", "bad");
        expect(observations.map(({ outcome }) => outcome)).to.deep.equal([
          "undecided",
          "violation",
        ]);
        expect(observations[0]?.because).to.deep.equal(["the rule itself failed (no idea)"]);
      });

      it("tells the engine when it is not about anything", async () => {
        const { diagnosticsList, notApplicableList } = await tried("other");
        expect(diagnosticsList).to.deep.equal([]);
        expect(notApplicableList.map(({ policyName }) => policyName)).to.include("good-names");
      });
    });
  }

  it("says why a resource is none of its business", async () => {
    const policy = policyOf(rules.resource);
    const { notApplicableList } = await ask(policy, "resource", [bucket("other")]);
    expect(notApplicableList).to.deep.equal([
      { policyName: "good-names", reason: "It is another." },
    ]);
  });

  it("spares the engine the decoding of other types, and judges several types all the same", async () => {
    const made = (...appliesTo: string[]) =>
      policyOf(resourceRule({ ...declaration, appliesTo, judge })) as ResourceValidationPolicy;
    const mark = "__pulumiType";
    expect(made(Aws.Topic).validateResource).to.have.property(mark, Aws.Topic);
    // It has been called something else, and the SDK compares names.
    expect(made(Aws.Bucket).validateResource).not.to.have.property(mark);
    const two = made(Aws.Bucket, Aws.Topic);
    expect(two.validateResource).not.to.have.property(mark);
    const topic = [resource(Aws.Topic, "bad"), resource(Aws.Key, "bad")];
    const { diagnosticsList, notApplicableList } = await ask(two, "resource", topic);
    expect(diagnosticsList.length).to.equal(2);
    expect(notApplicableList).to.deep.equal([
      { policyName: "good-names", reason: "It is about other resources." },
    ]);
  });
});
