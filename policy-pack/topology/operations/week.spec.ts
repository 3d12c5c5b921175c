import { expect } from "chai";
import * as fc from "fast-check";
import { runs } from "../../../testing/runs";
import { isWithin, overlap, spanFrom, spansOf, startInWords, week, type Span } from "./week";

const span = fc
  .tuple(fc.integer({ min: 0, max: week - 1 }), fc.integer({ min: 1, max: week }))
  .map(([start, minutes]): Span => ({ start, minutes }));
const shortSpan = fc
  .tuple(fc.integer({ min: 0, max: week - 1 }), fc.integer({ min: 1, max: 300 }))
  .map(([start, minutes]): Span => ({ start, minutes }));
const shift = fc.integer({ min: -3 * week, max: 3 * week });

/** The minutes of a span, one by one. */
const minutesOf = ({ start, minutes }: Span): Set<number> =>
  new Set(Array.from({ length: minutes }, (_, index) => (start + index) % week));
const moved = ({ start, minutes }: Span, by: number) => spanFrom(start + by, minutes);

describe("spans of the week", () => {
  it("overlap when they have a minute in common, also over the end of the week", () => {
    fc.assert(
      fc.property(shortSpan, shift, shortSpan, (one, by, other) => {
        const near = moved(other, one.start - other.start + (by % 400));
        const theirs = minutesOf(near);
        const common = [...minutesOf(one)].some((minute) => theirs.has(minute));
        expect(overlap(one, near)).to.equal(common);
        expect(overlap(near, one)).to.equal(common);
      }),
      { numRuns: runs(300) },
    );
  });

  it("overlap or not wherever in the week both are moved", () => {
    fc.assert(
      fc.property(span, span, shift, (one, other, by) => {
        expect(overlap(moved(one, by), moved(other, by))).to.equal(overlap(one, other));
      }),
      { numRuns: runs(500) },
    );
  });

  it("lie in another when all their minutes do", () => {
    fc.assert(
      fc.property(shortSpan, shift, shortSpan, (inner, by, outer) => {
        const near = moved(outer, inner.start - outer.start + (by % 400));
        const room = minutesOf(near);
        const within = [...minutesOf(inner)].every((minute) => room.has(minute));
        expect(isWithin(inner, near)).to.equal(within);
      }),
      { numRuns: runs(300) },
    );
    expect(isWithin(spanFrom(5, week), spanFrom(9, week))).to.equal(true);
    expect(isWithin(spanFrom(5, 10), spanFrom(9, week))).to.equal(true);
  });

  it("end before the one that begins then", () => {
    const [one, next] = [spanFrom(week - 60, 60), spanFrom(0, 60)];
    expect(overlap(one, next)).to.equal(false);
    expect(overlap(spanFrom(week - 60, 61), next)).to.equal(true);
  });
});

describe("a window in words", () => {
  it("is one part of the week, which may go over its end", () => {
    expect(spansOf("sat:21:00-sat:22:00")).to.deep.equal([spanFrom(6 * 1440 + 1260, 60)]);
    expect(spansOf(" Sat:23:30-Sun:00:30 ")).to.deep.equal([{ start: week - 30, minutes: 60 }]);
    expect(spansOf("mon:10:15-mon:10:15")).to.deep.equal([{ start: 1440 + 615, minutes: week }]);
    expect(spansOf("mon:10:00-mon:09:00")).to.deep.equal([
      { start: 1440 + 600, minutes: week - 60 },
    ]);
  });

  it("is the same part of each day where it names none, which may go over midnight", () => {
    const daily = spansOf("23:45-00:15");
    expect(daily?.map(({ minutes }) => minutes)).to.deep.equal(Array(7).fill(30));
    expect(daily?.map(startInWords)).to.deep.equal(
      ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((day) => `${day} 23:45`),
    );
    expect(spansOf("20:00-20:00")?.map(({ minutes }) => minutes)).to.deep.equal(
      Array(7).fill(1440),
    );
  });

  it("says again when it begins", () => {
    fc.assert(
      fc.property(span, (one) => {
        const start = startInWords(one).replace(" ", ":");
        expect(spansOf(`${start}-${start}`)?.[0]?.start).to.equal(one.start);
      }),
      { numRuns: runs(300) },
    );
  });

  it("is nothing else", () => {
    for (const text of [
      "",
      "sat:21:00",
      "sat:21:00-22:00",
      "21:00-sat:22:00",
      "sat:24:00-sun:01:00",
      "sat:21:60-sat:22:00",
      "day:21:00-day:22:00",
      "sat:21:00-sat:22:00 UTC",
      "9:00-10:00",
    ]) {
      expect(spansOf(text), text).to.equal(undefined);
    }
  });
});
