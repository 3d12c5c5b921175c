import { expect } from "chai";
import { underMocks } from "../testing/harness";
import { awsProvider } from "./provider";
import { settings } from "./sample";

async function inputs(changes = {}): Promise<Record<string, unknown>> {
  const { registered } = await underMocks(() => awsProvider(settings(changes)));
  return registered.named("aws", "pulumi:providers:aws").inputs;
}

describe("awsProvider", () => {
  it("works in the stack's region and account alone, and tags everything", async () => {
    const { region, allowedAccountIds, defaultTags, retryMode, profile } = await inputs();
    expect(region).to.equal("ap-northeast-2");
    expect(JSON.parse(allowedAccountIds as string)).to.deep.equal(["123456789012"]);
    expect(retryMode).to.equal("adaptive");
    expect(profile).to.equal(undefined);
    expect(JSON.parse(defaultTags as string)).to.deep.equal({
      tags: {
        Project: "hybrid-platform",
        Stack: "dev",
        Environment: "development",
        Owner: "platform@example.com",
        CostCenter: "cc-1200",
      },
    });
  });

  it("takes credentials of a profile when one is named", async () => {
    expect((await inputs({ "aws:profile": "shop-dev" }))["profile"]).to.equal("shop-dev");
  });
});
