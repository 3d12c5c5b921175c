import { expect } from "chai";
import type { Drill } from "../../../policy-pack/drills";
import { linesOf, section } from "../../testdata/pages";

const recovery = { how: "automatic" as const, time: "60–120 s" };
const zone = (letter: string): Drill => ({
  peril: "zone",
  lost: `zone ${letter}`,
  effects: [
    { part: "services", state: "works", says: "web goes on" },
    { part: "database", state: "recovers", says: "orders fails over", recovery },
  ],
});
const link: Drill = {
  peril: "link",
  lost: "link dx",
  effects: [
    { part: "sites", state: "fails", says: "site AS65010 is cut off" },
    { part: "dns", state: "unclear", says: "where dns is is not known" },
  ],
};

describe("the section about drills", () => {
  it("says what is grave first, else what comes back and how, and tells alike losses once", () => {
    expect(section("Drills", { drills: [zone("a"), zone("b"), link] })).to.deep.equal([
      "  ✓ if zone a or zone b is lost: orders fails over (automatic; 60–120 s)",
      "  ✗ if link dx is lost: site AS65010 is cut off and where dns is is not known",
    ]);
  });

  it("says what goes on when nothing else happens", () => {
    const calm = {
      ...link,
      effects: [{ part: "sites" as const, state: "works" as const, says: "nothing is on it" }],
    };
    expect(section("Drills", { drills: [calm] })).to.deep.equal([
      "  ✓ if link dx is lost: nothing is on it",
    ]);
  });

  it("marks what goes on only after people have done something", () => {
    const recovery = { how: "by runbook" as const, time: "an hour" };
    const effects = [
      { part: "egress" as const, state: "works" as const, says: "a waits", recovery },
    ];
    expect(section("Drills", { drills: [{ ...link, effects }] })).to.deep.equal([
      "  ! if link dx is lost: a waits (by runbook; an hour)",
    ]);
  });

  it("is left out when there is nothing to lose", () => {
    expect(linesOf({}).filter((line) => line.startsWith("Drills"))).to.deep.equal([]);
  });
});
