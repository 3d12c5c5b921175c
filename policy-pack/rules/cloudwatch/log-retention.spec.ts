import { expect } from "chai";
import { Aws, canRemediate, Resource, UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { logRetention } from "./log-retention";

const forEver = "retentionInDays is not set: kept for ever";

ruleCases(logRetention, {
  compliant: {
    "thirty days": { retentionInDays: 30 },
    "a year": { retentionInDays: 365 },
    "thirty days, whatever else is unknown": { retentionInDays: 30, kmsKeyId: UNKNOWN },
  },
  violating: {
    "two weeks": [{ retentionInDays: 14 }, "it keeps 14 days, 30 are asked for"],
    "two weeks, whatever else is unknown": [
      { retentionInDays: 14, name: UNKNOWN },
      "it keeps 14 days, 30 are asked for",
    ],
    "for ever, said": [{ retentionInDays: 0 }, forEver],
  },
  absent: { "for ever, left out": [{}, forEver] },
  unknown: { "unknown days": [{ retentionInDays: UNKNOWN }, "retentionInDays is not known yet"] },
  notApplicable: {
    "a group whose class has a retention of its own": { logGroupClass: "DELIVERY" },
    "such a group with another": { logGroupClass: "DELIVERY", retentionInDays: 1 },
  },
});

describe("log-retention of a year", () => {
  ruleCases(
    logRetention,
    {
      compliant: { "a year": { retentionInDays: 365 } },
      violating: {
        "three months": [{ retentionInDays: 90 }, "it keeps 90 days, 365 are asked for"],
      },
      absent: {},
      unknown: {},
      notApplicable: {},
    },
    { minimumDays: 365 },
  );

  it("raises a time that is too short to the next that there is, and shortens none", () => {
    const mended = (retentionInDays: number | undefined, minimumDays: number) => {
      const group = { urn: "urn", type: Aws.LogGroup, name: "api", props: { retentionInDays } };
      const parameters = { minimumDays };
      return canRemediate(logRetention) && logRetention.remediate(new Resource(group), parameters);
    };
    expect(mended(7, 30)).to.deep.equal({ retentionInDays: 30 });
    expect(mended(7, 31)).to.deep.equal({ retentionInDays: 60 });
    expect(mended(7, 9999)).to.deep.equal({ retentionInDays: 3653 });
    for (const always of [0, undefined]) expect(mended(always, 30)).to.equal(undefined);
  });
});
