import { expect } from "chai";
import { mustBeAtLeast, mustNotBe, mustStayOn } from "./settings";
import { UNKNOWN } from "./value";
import { compliant, undecided, violation } from "./verdict";

const unknown = undecided("it is not known yet");

describe("what AWS presets", () => {
  it("stays on unless somebody switches it off", () => {
    for (const on of [undefined, true, "true"]) {
      expect(mustStayOn("it", on)).to.equal(compliant);
    }
    for (const off of [false, "false"]) {
      expect(mustStayOn("it", off)).to.deep.equal(violation("it is off"));
    }
    expect(mustStayOn("it", UNKNOWN)).to.deep.equal(unknown);
  });

  it("is none of the forbidden values", () => {
    expect(mustNotBe("it", ["host"], undefined)).to.equal(compliant);
    expect(mustNotBe("it", ["host"], "task")).to.equal(compliant);
    expect(mustNotBe("it", ["host", "all"], "all")).to.deep.equal(violation('it is "all"'));
    expect(mustNotBe("it", ["host"], UNKNOWN)).to.deep.equal(unknown);
  });

  it("counts where nothing is set", () => {
    expect(mustBeAtLeast("it", 2, 2)).to.equal(compliant);
    expect(mustBeAtLeast("it", 90, "", 90)).to.equal(compliant);
    expect(mustBeAtLeast("it", 2, 1)).to.deep.equal(violation("it is 1; it must be at least 2"));
    const few = violation("it is not set, and 0 by default; it must be at least 2");
    expect(mustBeAtLeast("it", 2, undefined)).to.deep.equal(few);
    expect(mustBeAtLeast("it", 2, UNKNOWN)).to.deep.equal(unknown);
  });
});
