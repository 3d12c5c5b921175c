import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { UNDECIDED, type Rule } from "../kit";
import type { Fixture } from "./fixture";
import { verdicts } from "./judge";
import { mustBeTriedEnough } from "./tried";

/** A stack in which one fixture is called `subject`, and what the rule says of that one; `?` begins what could not be decided. */
export type SubjectCase = [fixtures: Fixture[], ...findings: string[]];

/** Words instead of findings. */
export const passes = "compliant";
export const isLeftOut = "not-applicable";

const isWord = (finding: string | undefined) => finding === passes || finding === isLeftOut;
const isUnclear = (finding: string) => finding.startsWith("? ");
/** Whether a fixture has a value that is unknown, and not for coming from another fixture. */
const holdsUnknown = ({ properties, sources }: Fixture) =>
  Object.entries(properties).some(
    ([property, value]) =>
      sources[property]?.length === 0 && JSON.stringify(value).includes(unknownValue),
  );

/**
 * Tries a rule on stacks in which others may well be judged, too: those where two things are of no use to each other are found from both
 * sides.
 */
export function subjectCases(
  rule: Rule,
  cases: Record<string, SubjectCase>,
  parameters: Record<string, unknown> = {},
): void {
  const count = (holds: (one: SubjectCase) => boolean) => Object.values(cases).filter(holds).length;

  describe(rule.name, () => {
    mustBeTriedEnough(rule, {
      compliant: count(([, finding]) => finding === passes),
      violating: count(([, ...findings]) =>
        findings.some((one) => !isWord(one) && !isUnclear(one)),
      ),
      unknown: count(([fixtures]) => fixtures.some(holdsUnknown)),
      situations: count(() => true),
    });

    for (const [what, [fixtures, ...findings]] of Object.entries(cases)) {
      it(`judges ${what}`, async () => {
        const { subject } = await verdicts(rule, fixtures, parameters);
        const spoken = findings.map((one) => one.replace(/^\? /, UNDECIDED));
        expect(subject).to.deep.equal(isWord(findings[0]) ? findings[0] : spoken);
      });
    }
  });
}
