import { expect } from "chai";
import { directConnectLimits } from "./directconnect";
import { opticalBudget } from "./optics";

describe("opticalBudget", () => {
  it("knows the light that a port needs, where one standard says it", () => {
    expect(opticalBudget("10Gbps")).to.deep.equal({ leastSent: -8.2, leastReceived: -14.4 });
    const known = directConnectLimits.bandwidths.filter((width) => opticalBudget(width));
    expect(known).to.deep.equal(["1Gbps", "10Gbps", "100Gbps"]);
  });

  it("knows nothing of other words", () => {
    expect(opticalBudget("constructor")).to.equal(undefined);
  });
});
