import { expect } from "chai";
import { ofBothTunnels } from "./tunnels";
import { violation } from "./verdict";

describe("ofBothTunnels", () => {
  it("asks for the option of each, and gathers what is found", () => {
    const found = ofBothTunnels("LogOptions.deep.on", (...path) => violation(path.join(" ")));
    expect(found.map(({ because }) => because)).to.deep.equal([
      "tunnel1LogOptions deep on",
      "tunnel2LogOptions deep on",
    ]);
  });
});
