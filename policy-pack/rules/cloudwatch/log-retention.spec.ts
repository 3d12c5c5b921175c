import { expect } from "chai";
import { Aws, canRemediate, Resource, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { logRetention } from "./log-retention";

const judge = (properties: object, parameters?: Record<string, unknown>) =>
  verdicts(logRetention, [resource(Aws.LogGroup, "api", { ...properties })], parameters);

describe("log-retention", () => {
  it("passes what keeps events long enough", async () => {
    expect(await judge({ retentionInDays: 30 })).to.deep.equal({ api: "compliant" });
    const configured = await judge({ retentionInDays: 365 }, { minimumDays: 365 });
    expect(configured).to.deep.equal({ api: "compliant" });
  });

  it("finds what keeps them too short", async () => {
    expect(await judge({ retentionInDays: 14 })).to.deep.equal({
      api: ["it keeps 14 days, 30 are asked for"],
    });
    expect(await judge({ retentionInDays: 90 }, { minimumDays: 365 })).to.deep.equal({
      api: ["it keeps 90 days, 365 are asked for"],
    });
  });

  it("finds what keeps them for ever, said or left out", async () => {
    for (const retentionInDays of [0, undefined]) {
      expect(await judge({ retentionInDays })).to.deep.equal({
        api: ["retentionInDays is not set: kept for ever"],
      });
    }
  });

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

  it("does not decide what is unknown", async () => {
    expect(await judge({ retentionInDays: UNKNOWN })).to.deep.equal({
      api: [maybe("retentionInDays is not known yet")],
    });
  });

  it("leaves out groups whose class has a retention of its own", async () => {
    expect(await judge({ logGroupClass: "DELIVERY" })).to.deep.equal({ api: "not-applicable" });
  });
});
