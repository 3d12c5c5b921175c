import { expect } from "chai";
import * as fc from "fast-check";
import { runs } from "../../testing/runs";
import { rules } from "../policies";
import { resource } from "../testing/fixture";
import { verdicts } from "../testing/judge";
import type { Inputs } from "./rule";

/** Any inputs: the property that a rule decides by is among them now and then. */
const inputs = (...names: string[]): fc.Arbitrary<Inputs> =>
  fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.oneof(fc.boolean(), fc.string(), fc.constant(undefined))]),
    ),
    { requiredKeys: [] },
  );

const mending = rules.flatMap((rule) =>
  rule.scope === "resource" && rule.remediate ? [{ rule, remediate: rule.remediate }] : [],
);

describe("remediation", () => {
  it("is offered by some rules", () => {
    expect(mending.length).to.be.greaterThan(0);
  });

  for (const { rule, remediate } of mending) {
    /** The inputs that it writes: what it makes of nothing. */
    const written = Object.keys(remediate({}));

    it(`of ${rule.name} twice is remediation once, and touches nothing else`, () => {
      fc.assert(
        fc.property(inputs(...written, "name"), (given) => {
          const once = remediate(given);
          expect(remediate(once)).to.deep.equal(once);
          const untouched = Object.entries(once).filter(([key]) => !written.includes(key));
          expect(untouched).to.deep.equal(
            Object.entries(given).filter(([key]) => !written.includes(key)),
          );
        }),
        { numRuns: runs(100) },
      );
    });

    it(`of ${rule.name} ends compliant`, async () => {
      await fc.assert(
        fc.asyncProperty(
          inputs(...written),
          fc.constantFrom(...rule.appliesTo),
          async (given, type) => {
            const mended = resource(type, "subject", remediate(given));
            expect(await verdicts(rule, [mended])).to.deep.equal({ subject: "compliant" });
          },
        ),
        { numRuns: runs(20) },
      );
    });
  }
});
