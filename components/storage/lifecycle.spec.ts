import { expect } from "chai";
import * as fc from "fast-check";
import type { BucketArgs } from "./args";
import { lifecycleProblems, lifecycleRules, transitions } from "./lifecycle";

const share = { gateway: "files", clients: ["10.0.8.0/22"] };
const days = fc.integer({ min: -2, max: 500 });
const buckets: fc.Arbitrary<BucketArgs> = fc.record({
  hotDays: days,
  coldDays: days,
  share: fc.constantFrom(undefined, share),
});
const accepted = buckets.filter((bucket) => lifecycleProblems(bucket).length === 0);

/** The order in which S3 lets objects go down. */
const waterfall = ["INTELLIGENT_TIERING", "GLACIER_IR"];

describe("the life of an object", () => {
  it("goes down the classes in S3's order, on later and later days, and is read at once in all of them", () => {
    fc.assert(
      fc.property(accepted, (bucket) => {
        const steps = transitions(bucket);
        const classes = steps.map(({ storageClass }) => storageClass);
        expect(classes).to.deep.equal(waterfall.slice(0, classes.length));
        steps.reduce((before, step) => {
          expect(step.days).to.be.greaterThan(before);
          return step.days;
        }, 0);
        expect(steps[0]?.days).to.equal(bucket.hotDays);
      }),
    );
  });

  it("never reaches a class that a gateway cannot read", () => {
    fc.assert(
      fc.property(buckets, (bucket) => {
        const classes = transitions({ ...bucket, share }).map(({ storageClass }) => storageClass);
        expect(classes).to.deep.equal(["INTELLIGENT_TIERING"]);
      }),
    );
  });

  it("is refused exactly when objects could not be hot and then cold", () => {
    fc.assert(
      fc.property(buckets, (bucket) => {
        const { hotDays, coldDays } = bucket;
        const possible = hotDays >= 1 && coldDays >= (bucket.share ? hotDays + 90 : hotDays + 1);
        expect(lifecycleProblems(bucket)).to.have.lengthOf(
          possible ? 0 : hotDays < 1 && coldDays < 1 ? 2 : 1,
        );
      }),
    );
  });

  it("is refused with the days that would do", () => {
    expect(lifecycleProblems({ hotDays: 7, coldDays: 96, share })[0]).to.match(
      /coldDays is 96.*97 \(hotDays \+ 90\) or more/,
    );
    expect(lifecycleProblems({ hotDays: 7, coldDays: 97, share })).to.deep.equal([]);
    expect(lifecycleProblems({ hotDays: 7, coldDays: 7 })[0]).to.match(/after they were hot/);
    expect(lifecycleProblems({ hotDays: 1.5, coldDays: 9 })[0]).to.match(/hotDays is 1\.5/);
  });

  it("ends for old versions and for uploads that never ended", () => {
    expect(lifecycleRules({ hotDays: 7, coldDays: 365 })).to.deep.equal([
      {
        id: "get-cold",
        status: "Enabled",
        filter: { prefix: "" },
        transitions: [
          { days: 7, storageClass: "INTELLIGENT_TIERING" },
          { days: 365, storageClass: "GLACIER_IR" },
        ],
      },
      {
        id: "clean-up",
        status: "Enabled",
        filter: { prefix: "" },
        noncurrentVersionExpiration: { noncurrentDays: 30 },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        expiration: { expiredObjectDeleteMarker: true },
      },
    ]);
  });
});
