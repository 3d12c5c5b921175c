import { expect } from "chai";
import * as fc from "fast-check";
import { outcomeOf } from "../../kit/verdict";
import { mustSpanZones } from "./zone-spread";
import type { Place } from "./zones";

const place = (known: string[], { unplaced = 0, open = false } = {}): Place => ({
  known,
  unplaced,
  open,
  complete: unplaced === 0 && !open,
});
const words = (...[where, options]: Parameters<typeof mustSpanZones>) =>
  mustSpanZones(where, options).map(({ kind, because }) => `${kind}: ${because}`);

describe("what must be in several zones", () => {
  it("is in two, or in as many as are asked for", () => {
    expect(words(place(["a", "b"]))).to.deep.equal([]);
    expect(words(place(["a", "b"]), { zones: 3 })).to.deep.equal([
      "violation: it is in only a, b, and 3 zones are asked for",
    ]);
    expect(words(place(["a", "b", "c"]), { zones: 3 })).to.deep.equal([]);
  });

  it("is refused in one or none", () => {
    expect(words(place(["a"]))).to.deep.equal([
      "violation: it is in only a, and 2 zones are asked for",
    ]);
    expect(words(place([]))).to.deep.equal([
      "violation: it is in no zone, and 2 zones are asked for",
    ]);
    expect(words(place([], { unplaced: 1 }))).to.deep.equal([
      "violation: it is in no known zone, and 2 zones are asked for",
    ]);
  });

  it("is not judged where subnets without a known zone may be in others", () => {
    const because = "the zones of its subnets are not all known";
    expect(words(place(["a"], { unplaced: 1 }))).to.deep.equal([`undecided: ${because} (only a)`]);
    expect(words(place([], { open: true }))).to.deep.equal([
      `undecided: ${because} (no known zone)`,
    ]);
  });

  it("counts such subnets where AWS takes one per zone", () => {
    const onePerZone = { onePerZone: true };
    expect(words(place(["a"], { unplaced: 1 }), onePerZone)).to.deep.equal([]);
    expect(words(place([], { unplaced: 2 }), onePerZone)).to.deep.equal([]);
    expect(outcomeOf(mustSpanZones(place(["a"]), onePerZone))).to.equal("violation");
    expect(outcomeOf(mustSpanZones(place([], { open: true }), onePerZone))).to.equal("undecided");
  });

  it("is never judged otherwise once what was unknown becomes known", () => {
    const known = fc.uniqueArray(fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(known, known, fc.integer({ min: 2, max: 3 }), (first, later, zones) => {
        const before = mustSpanZones(place(first, { unplaced: later.length }), { zones });
        const all = [...new Set([...first, ...later])];
        const then = outcomeOf(mustSpanZones(place(all), { zones }));
        expect(["undecided", then]).to.include(outcomeOf(before));
      }),
    );
  });
});
