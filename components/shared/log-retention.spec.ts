import { expect } from "chai";
import { defaultLogRetentionDays, logRetentionProblems } from "./log-retention";

describe("the days that logs are kept", () => {
  it("are what CloudWatch Logs takes, also when nothing is said", () => {
    expect(logRetentionProblems("logRetentionDays", undefined)).to.deep.equal([]);
    expect(logRetentionProblems("logRetentionDays", 365)).to.deep.equal([]);
    expect(defaultLogRetentionDays).to.equal(90);
  });

  it("are refused otherwise, by the argument's name", () => {
    const [problem] = logRetentionProblems("logRetentionDays", 91);
    expect(problem).to.match(/^logRetentionDays is 91; .* one of 1, 3, 5,.* 3653 days$/);
  });
});
