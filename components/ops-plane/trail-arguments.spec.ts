import { expect } from "chai";
import { plane } from "./fixture.spec";

const objects = [
  { field: "eventCategory", equals: ["Data"] },
  { field: "resources.type", equals: ["AWS::S3::Object"] },
  {
    field: "resources.ARN",
    notStartsWiths: [
      "arn:aws:s3:::hybrid-platform-test-ops-trail-123456789012/",
      "arn:aws:s3:::hybrid-platform-test-ops-s3log-123456789012/",
    ],
  },
];
const management = {
  name: "Management",
  fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }],
};

describe("what a trail is asked for", () => {
  it("is nothing more unless said", async () => {
    const { registered } = await plane();
    expect(registered.named("ops-trail").inputs).to.not.have.property("advancedEventSelectors");
    expect(registered.all.filter(({ name }) => name === "ops-trail-bucket-lock")).to.deep.equal([]);
  });

  it("adds what is written in all buckets but its own, and what is read", async () => {
    const selected = async (dataEvents: "writes" | "all") =>
      (await plane({ trail: { dataEvents } })).registered.named("ops-trail").inputs[
        "advancedEventSelectors"
      ];
    const writes = { field: "readOnly", equals: ["false"] };
    expect(await selected("writes")).to.deep.equal([
      management,
      { name: "Objects", fieldSelectors: [...objects, writes] },
    ]);
    expect(await selected("all")).to.deep.equal([
      management,
      { name: "Objects", fieldSelectors: objects },
    ]);
  });

  it("locks its records, and makes no other bucket for it", async () => {
    const { registered } = await plane({ trail: { lockDays: 365 } });
    const lock = registered.named("ops-trail-bucket-lock");
    expect(lock.inputs).to.deep.equal({
      bucket: "hybrid-platform-test-ops-trail-123456789012",
      rule: { defaultRetention: { mode: "GOVERNANCE", days: 365 } },
    });
    expect(lock.dependencies).to.include(registered.named("ops-trail-bucket-versioning").urn);
    expect(registered.named("ops-trail-bucket").inputs).to.not.have.property("objectLockEnabled");
  });
});
