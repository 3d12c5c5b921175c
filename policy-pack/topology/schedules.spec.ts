import { expect } from "chai";
import { UNKNOWN } from "../kit";
import { isDaily } from "./schedules";

describe("a daily schedule", () => {
  it("comes due every day, or more often", () => {
    for (const schedule of [
      "cron(0 17 * * ? *)",
      "cron(0/15 * ? * * *)",
      "cron(0 3 1/1 * ? *)",
      "rate(1 day)",
      "rate(12 hours)",
      "rate(30 minutes)",
    ]) {
      expect(isDaily(schedule), schedule).to.equal(true);
    }
  });

  it("does not come due on some days only", () => {
    for (const schedule of [
      "cron(0 17 ? * SUN *)",
      "cron(0 17 1 * ? *)",
      "cron(0 17 * 6 ? *)",
      "cron(0 17 * * ? 2027)",
      "rate(2 days)",
      "at(2027-01-01T00:00:00)",
      "",
      undefined,
    ]) {
      expect(isDaily(schedule), String(schedule)).to.equal(false);
    }
  });

  it("is not known where it is not", () => {
    expect(isDaily(UNKNOWN)).to.equal(UNKNOWN);
  });
});
