import { expect } from "chai";
import { insideCidrProblem } from "./vpn";

describe("insideCidrProblem", () => {
  it("takes a /30 of the link-local range", () => {
    expect(insideCidrProblem("169.254.6.0/30")).to.equal(undefined);
    expect(insideCidrProblem("169.254.100.4/30")).to.equal(undefined);
  });

  it("refuses other ranges and sizes", () => {
    for (const text of ["10.0.0.0/30", "169.254.100.0/29", "169.254.100.0/31"]) {
      expect(insideCidrProblem(text), text).to.contain("cannot be inside a tunnel");
    }
    expect(insideCidrProblem("169.254.100.1/30")).to.contain("169.254.100.0/30");
  });

  it("refuses what AWS keeps", () => {
    for (const text of ["169.254.0.0/30", "169.254.5.0/30", "169.254.169.252/30"]) {
      expect(insideCidrProblem(text), text).to.contain(`AWS keeps ${text}`);
    }
  });
});
