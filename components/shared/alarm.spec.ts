import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { underMocks } from "../../testing/harness";
import { alarm } from "./alarm";

const condition = {
  description: "The database is full soon: raise the ceiling.",
  namespace: "AWS/RDS",
  metric: "FreeStorageSpace",
  dimensions: { DBInstanceIdentifier: pulumi.output("orders") },
  statistic: "Minimum",
  comparison: "LessThanThreshold",
  threshold: 1,
  periodSeconds: 60,
  periods: 5,
};

describe("alarm", () => {
  it("tells the topic when it fires and when it is over", async () => {
    const { registered } = await underMocks(() =>
      alarm("full", condition, "arn:topic", { Name: "full" }, {}),
    );
    const { inputs } = registered.named("full");
    expect(inputs["alarmActions"]).to.deep.equal(["arn:topic"]);
    expect(inputs["okActions"]).to.deep.equal(["arn:topic"]);
    expect(inputs["dimensions"]).to.deep.equal({ DBInstanceIdentifier: "orders" });
    expect(inputs["treatMissingData"]).to.equal("missing");
  });

  it("tells nobody without a topic", async () => {
    const { registered } = await underMocks(() =>
      alarm("full", condition, undefined, undefined, {}),
    );
    expect(registered.named("full").inputs["alarmActions"]).to.deep.equal([]);
  });
});
