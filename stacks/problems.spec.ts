import { expect } from "chai";
import * as pulumi from "@pulumi/pulumi";
import { pathText, SettingsError, shown } from "./problems";

describe("SettingsError", () => {
  it("lists every problem on a line of its own: path, what is allowed, what was given, the fix", () => {
    const error = new SettingsError("dev", [
      { path: "network.egress", given: '"nat"', message: "must be one of a, b", fix: "Take a" },
      { path: "network.cidr", given: '"10.0.0.1/8"', message: '"10.0.0.1/8" is not a range' },
      { path: "owner", message: "is missing" },
    ]);
    expect(error).to.be.instanceOf(pulumi.RunError);
    expect(error.message.split("\n")).to.deep.equal([
      'The settings of stack "dev" have 3 problems:',
      '  - network.egress: must be one of a, b; given "nat". Take a',
      '  - network.cidr: "10.0.0.1/8" is not a range',
      "  - owner: is missing",
    ]);
    expect(error.problems).to.have.length(3);
  });

  it("counts one problem as one", () => {
    const { message } = new SettingsError("dev", [{ path: "owner", message: "is missing" }]);
    expect(message).to.match(/have 1 problem:/);
  });
});

describe("shown", () => {
  it("shows values short and on one line", () => {
    expect([null, [1, 2], { a: 1 }, 7, true, "a\nb"].map(shown)).to.deep.equal([
      "nothing",
      "a list of 2",
      "a mapping",
      "7",
      "true",
      '"a\\nb"',
    ]);
    expect(shown("x".repeat(100))).to.match(/^"x{56}…"$/);
  });
});

describe("pathText", () => {
  it("writes places in lists in brackets, and keys that would mislead in quotes", () => {
    expect(pathText(["network", "zones", 1])).to.equal("network.zones[1]");
    expect(pathText(["services", "orders-api", "a.b"])).to.equal('services.orders-api["a.b"]');
    expect(pathText(["aws:region"])).to.equal("aws:region");
  });
});
