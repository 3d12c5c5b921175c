import { expect } from "chai";
import fc from "fast-check";
import { cronProblem, expiryProblem, timezoneProblem } from "./schedule";

describe("cronProblem", () => {
  it("takes six fields with one of the two days open", () => {
    for (const schedule of ["cron(0 3 ? * SUN *)", "cron(0 17 * * ? *)", "cron(0 2 ? * THU#3 *)"]) {
      expect(cronProblem(schedule), schedule).to.equal(undefined);
    }
  });

  it("refuses anything else", () => {
    for (const schedule of [
      "",
      "0 3 ? * SUN *",
      "cron(0 3 ? * SUN)",
      "cron(0 0 3 ? * SUN *)",
      "rate(1 day)",
    ]) {
      expect(cronProblem(schedule), schedule).to.contain("is no schedule");
    }
    for (const schedule of ["cron(0 3 * * SUN *)", "cron(0 3 ? * ? *)"]) {
      expect(cronProblem(schedule), schedule).to.contain("exactly one");
    }
  });
});

describe("timezoneProblem", () => {
  it("takes IANA names", () => {
    for (const zone of ["Asia/Seoul", "Etc/UTC", "America/New_York"]) {
      expect(timezoneProblem(zone)).to.equal(undefined);
    }
    expect(timezoneProblem("Seoul")).to.contain('"Seoul" is no time zone');
  });
});

describe("expiryProblem", () => {
  it("takes every moment in UTC, to the second", () => {
    const moments = fc.date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2100-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const written = `${moment.toISOString().slice(0, 19)}Z`;
        return expiryProblem(written) === undefined;
      }),
    );
  });

  it("refuses days that do not exist, other zones and other forms", () => {
    for (const expires of [
      "2027-02-30T00:00:00Z",
      "2027-13-01T00:00:00Z",
      "2027-01-31T24:00:00Z",
      "2027-01-31T00:00:00+09:00",
      "2027-01-31T00:00:00.000Z",
      "2027-01-31",
      "",
    ]) {
      expect(expiryProblem(expires), expires).to.contain("is no moment in UTC");
    }
  });
});
