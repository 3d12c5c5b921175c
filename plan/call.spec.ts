import { expect } from "chai";
import { parseCall } from "./call";
import { Refusal } from "./refusal";

describe("parseCall", () => {
  it("plans dev as text when nothing is asked for", () => {
    expect(parseCall([])).to.deep.equal({ help: false, stack: "dev", format: "text" });
  });

  it("takes a stack and all options", () => {
    const args = ["prod", "--format", "json", "--out", "plan.json", "--as-of", "2026-12-01"];
    expect(parseCall(args)).to.deep.equal({
      help: false,
      stack: "prod",
      format: "json",
      out: "plan.json",
      asOf: new Date("2026-12-01T00:00:00Z"),
    });
  });

  it("takes --help and -h", () => {
    expect(parseCall(["--help"]).help).to.equal(true);
    expect(parseCall(["-h"]).help).to.equal(true);
  });

  const synopsis =
    "npm run plan -- [STACK] [--format text|json] [--out FILE] [--as-of YYYY-MM-DD] [--against FILE|REF]";
  const bad: [string[], string][] = [
    [["--colour"], `Unknown option '--colour'; allowed is: ${synopsis}`],
    [["--out"], `Option '--out <value>' argument missing; allowed is: ${synopsis}`],
    [["--format", "xml"], 'unknown format "xml"; formats are: text, json'],
    [["dev", "prod"], 'one stack at a time, but "dev prod" was given'],
    ...["2026-02-30", "tomorrow", "2026-1-1", "2026-13-01"].map((day): [string[], string] => [
      ["--as-of", day],
      `--as-of "${day}" is not a day; write it as YYYY-MM-DD, such as 2026-12-31`,
    ]),
  ];
  for (const [args, message] of bad) {
    it(`refuses ${args.join(" ")} in one line`, () => {
      expect(() => parseCall(args)).to.throw(Refusal, message);
    });
  }
});
