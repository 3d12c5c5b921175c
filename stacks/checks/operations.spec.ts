import { expect } from "chai";
import { cases, problems } from "../sample";

cases("operations", [
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
  {
    what: "a trail that another stack makes",
    changes: { "operations.trail": { lockDays: 365 }, accountBaseline: "shared" },
    expected: [
      "operations.trail: is about the account's trail, which this stack does not make: accountBaseline is shared",
    ],
  },
  {
    what: "records that are locked for longer than they are kept",
    changes: { "operations.trail": { lockDays: 2558 } },
    expected: ["operations.trail.lockDays: must be at most 2557"],
  },
]);

describe("operations that can be", () => {
  it("pass with a lock, restore tests and a trail of what is written", () => {
    const changes = {
      "operations.backup.lock": { minDays: 7 },
      "operations.backup.restoreTests": { of: ["databases", "buckets"] },
      "operations.trail": { lockDays: 2557, dataEvents: "writes" },
    };
    expect(problems(changes)).to.deep.equal([]);
  });
});
