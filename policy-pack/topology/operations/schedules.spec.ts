import { expect } from "chai";
import { UNKNOWN } from "../../kit";
import { isDaily, spansOfSchedule } from "./schedules";
import { startInWords } from "./week";

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

describe("a schedule in the week", () => {
  const starts = (schedule: string, zone?: string) =>
    spansOfSchedule(schedule, 60, zone)?.map(startInWords);

  it("comes due on the days and at the times that it names", () => {
    expect(starts("cron(0 3 ? * SUN *)")).to.deep.equal(["sun 03:00"]);
    expect(starts("cron(30 3 ? * 2 *)")).to.deep.equal(["mon 03:30"]);
    expect(starts("cron(0 3 ? * sat,MON *)")).to.deep.equal(["mon 03:00", "sat 03:00"]);
    expect(starts("cron(0 3 ? * TUE-THU *)")).to.deep.equal([
      "tue 03:00",
      "wed 03:00",
      "thu 03:00",
    ]);
    expect(starts("cron(0/30 9-10 ? * SUN *)")).to.deep.equal([
      ...["sun 09:00", "sun 09:30", "sun 10:00", "sun 10:30"],
    ]);
    expect(starts("cron(15 8/8 ? * SUN *)")).to.deep.equal(["sun 08:15", "sun 16:15"]);
    expect(starts("cron(0 */12 ? * SUN *)")).to.deep.equal(["sun 00:00", "sun 12:00"]);
    expect(starts("cron(0 4 ? * SUN#2 *)")).to.deep.equal(["sun 04:00"]);
    expect(starts("cron(0 4 ? * 7L *)")).to.deep.equal(["sat 04:00"]);
  });

  it("may come due on any day where it names a day of the month, or none", () => {
    for (const schedule of ["cron(0 17 1 * ? *)", "cron(0 17 * * ? *)", "cron(0 17 ? * * *)"]) {
      expect(starts(schedule), schedule).to.have.length(7);
    }
  });

  it("comes due on another day of UTC where its time zone makes it so", () => {
    expect(starts("cron(0 3 ? * SUN *)", "Asia/Seoul")).to.deep.equal(["sat 18:00"]);
    expect(starts("cron(0 22 ? * SAT *)", "America/Phoenix")).to.deep.equal(["sun 05:00"]);
    expect(starts("cron(30 0 ? * SUN *)", "Asia/Kolkata")).to.deep.equal(["sat 19:00"]);
  });

  it("comes due at either time where there is summer time", () => {
    expect(starts("cron(0 3 ? * SUN *)", "Europe/Berlin")).to.deep.equal([
      ...["sun 02:00", "sun 01:00"],
    ]);
  });

  it("lasts as long as it is said to", () => {
    expect(spansOfSchedule("cron(0 0 ? * SUN *)", 90)).to.deep.equal([{ start: 0, minutes: 90 }]);
  });

  it("has no time where it names none", () => {
    for (const schedule of ["rate(1 day)", "at(2027-01-01T00:00:00)", "cron(0 3 ?)", ""]) {
      expect(starts(schedule), schedule).to.equal(undefined);
    }
    expect(starts("cron(0 3 ? * SUN *)", "Nowhere/Land")).to.deep.equal([]);
  });
});
