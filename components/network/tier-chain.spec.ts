import { expect } from "chai";
import { tierChain } from "./tier-chain";

describe("the chain of security groups", () => {
  it("lets the application tier alone call out: HTTPS anywhere, and all TCP on premises", () => {
    expect(
      tierChain(["10.0.0.0/14"]).map(({ from, to, fromPort, toPort }) => [
        from,
        to,
        fromPort,
        toPort,
      ]),
    ).to.deep.equal([
      ["app", "0.0.0.0/0", 443, 443],
      ["app", "10.0.0.0/14", 0, 65535],
    ]);
  });

  it("keeps its lines when another range comes", () => {
    const before = tierChain(["10.0.0.0/14"]);
    expect(tierChain(["10.8.0.0/16", "10.0.0.0/14"])).to.deep.include.members(before);
  });
});
