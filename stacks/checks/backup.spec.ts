import { expect } from "chai";
import { cases, problems } from "../sample";

cases("backups", [
  {
    what: "a lock that asks for longer than backups are kept, or for less",
    changes: { "operations.backup.lock": { minDays: 30, maxDays: 5 } },
    expected: [
      "operations.backup.lock.minDays: 30 is out of range; give a whole number from 1 to 7: backups are kept for 7 days, and fail where the lock asks for another time",
      "operations.backup.lock.maxDays: 5 is out of range; give a whole number from 7 to 36500: backups are kept for 7 days, and fail where the lock asks for another time",
    ],
  },
  {
    what: "restores of nothing",
    changes: { "operations.backup.restoreTests": { of: [] } },
    expected: ["operations.backup.restoreTests.of: must have at least 1 entries"],
  },
]);

describe("backups that can be made", () => {
  it("pass with a lock and restore tests", () => {
    const changes = {
      "operations.backup.lock": { minDays: 7 },
      "operations.backup.restoreTests": { of: ["databases", "buckets"] },
    };
    expect(problems(changes)).to.deep.equal([]);
  });
});
