import { expect } from "chai";
import * as fc from "fast-check";
import { networkAclLimits } from "@hybrid-platform/limits";
import { aclRules, rangesThatCollide, rangesThatFit } from "./rules";
import { runs } from "../../../testing/runs";

const range = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map(([second, third]) => `10.${second}.${third}.0/24`);
const ranges = fc
  .uniqueArray(range, { maxLength: 18 })
  .filter((all) => rangesThatCollide(all).length === 0);

describe("rules of the data tier's ACL", () => {
  it("lets in PostgreSQL and answers, out to clients, and the message that a packet is too large", () => {
    const rules = aclRules(["10.64.0.0/16"]).map(
      ({ egress, protocol, cidrBlock, fromPort, toPort, icmpType, icmpCode }) =>
        `${egress ? "out" : "in"} ${protocol} ${cidrBlock} ${fromPort ?? `type ${icmpType}`}-${toPort ?? icmpCode}`,
    );
    expect(rules).to.deep.equal([
      "in 1 0.0.0.0/0 type 3-4",
      "in 6 10.64.0.0/16 5432-5432",
      "in 6 10.64.0.0/16 32768-60999",
      "out 6 10.64.0.0/16 1024-65535",
    ]);
  });

  it("has numbers that AWS takes, each once in its direction", () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const rules = aclRules(all);
        const places = rules.map(({ egress, ruleNumber }) => `${egress} ${ruleNumber}`);
        expect(new Set(places).size).to.equal(rules.length);
        expect(new Set(rules.map(({ key }) => key)).size).to.equal(rules.length);
        const { lowest, highest } = networkAclLimits.ruleNumber;
        for (const { ruleNumber } of rules) expect(ruleNumber).to.be.within(lowest, highest);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("leaves every rule as it is when a range comes, goes or moves in the list", () => {
    fc.assert(
      fc.property(ranges, range, (all, another) => {
        const before = aclRules(all);
        const after = aclRules([another, ...[...all].reverse()]);
        expect(after).to.deep.include.members(before);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("counts what fits: two rules are taken, and each range takes two", () => {
    expect([20, 30, 40].map(rangesThatFit)).to.deep.equal([9, 14, 19]);
    fc.assert(
      fc.property(ranges, (all) => {
        const rules = aclRules(all).filter(({ egress }) => !egress).length;
        const needed = rules + networkAclLimits.ownRules;
        expect(all.length <= rangesThatFit(20)).to.equal(needed <= 20);
      }),
    );
  });
});
