import { expect } from "chai";
import type { Rule } from "../kit";
import { resource, type Fixture } from "./fixture";
import { maybe, verdicts } from "./judge";
import { mustBeTriedEnough } from "./tried";

/** A subject's properties; or the whole stack, in which the subject is the fixture called `subject`. */
type Situation = Record<string, unknown> | Fixture[];

/** What a rule says of situations, each under a name that completes a sentence: "a database with a standby". */
export interface RuleCases {
  /** At least three for a rule that blocks in production. */
  compliant: Record<string, Situation>;
  /** With the findings, in full. At least three for a rule that blocks in production. */
  violating: Record<string, [Situation, ...string[]]>;
  /** Where what decides is left out: the findings, or nothing when that complies. */
  absent: Record<string, [Situation, ...string[]]>;
  /** Where what decides is unknown: what could not be decided, or nothing when something known decides. */
  unknown: Record<string, [Situation, ...string[]]>;
  /** Subjects that it passes over; none when each subject of its types is judged. */
  notApplicable: Record<string, Situation>;
}

const subject = "subject";
/** Something that no rule but those on it is about. */
const stranger = resource("aws:glue/workflow:Workflow", "stranger");

/**
 * Tries a rule on situations, as exact sets: its subject gets just these findings, and nothing else in the stack gets any.
 * Findings that could not be decided are written without their beginning under `unknown`.
 */
export function ruleCases(
  rule: Rule,
  cases: RuleCases,
  parameters?: Record<string, unknown>,
): void {
  describe(rule.name, () => {
    const count = (kind: keyof RuleCases) => Object.keys(cases[kind]).length;
    mustBeTriedEnough(rule, {
      compliant: count("compliant"),
      violating: count("violating"),
      absent: count("absent"),
      unknown: count("unknown"),
      situations: Object.values(cases).flatMap(Object.keys).length,
    });

    for (const [what, situation] of Object.entries(cases.compliant)) {
      it(`passes ${what}`, async () => {
        expect(await said(situation)).to.equal("compliant");
      });
    }
    for (const [what, [situation, ...findings]] of Object.entries(cases.violating)) {
      it(`finds ${what}`, async () => {
        expect(await said(situation)).to.deep.equal(findings);
      });
    }
    for (const [what, [situation, ...findings]] of Object.entries(cases.absent)) {
      it(`${findings.length > 0 ? "finds" : "passes"} ${what}`, async () => {
        expect(await said(situation)).to.deep.equal(findings.length > 0 ? findings : "compliant");
      });
    }
    for (const [what, [situation, ...reasons]] of Object.entries(cases.unknown)) {
      it(`${reasons.length > 0 ? "does not decide" : "passes"} ${what}`, async () => {
        const expected = reasons.length > 0 ? reasons.map(maybe) : "compliant";
        expect(await said(situation)).to.deep.equal(expected);
      });
    }
    for (const [what, situation] of Object.entries(cases.notApplicable)) {
      it(`passes over ${what}`, async () => {
        expect(await said(situation)).to.equal("not-applicable");
      });
    }
    it("has nothing to say of other resources", async () => {
      expect(await verdicts(rule, [stranger], parameters)).to.deep.equal({});
    });
  });

  async function said(situation: Situation) {
    const [type = ""] = rule.appliesTo;
    const stack = Array.isArray(situation) ? situation : [resource(type, subject, situation)];
    const { [subject]: own, ...others } = await verdicts(rule, stack, parameters);
    const findings = Object.entries(others).filter(([, verdict]) => Array.isArray(verdict));
    expect(findings).to.deep.equal([]);
    return own;
  }
}
