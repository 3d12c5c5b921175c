import { expect } from "chai";
import { requestLogBucketName, type Deployment } from "../shared";
import { trailBucketName } from "./names";

describe("names of buckets", () => {
  it("leave a stack with a long name room for the log of requests as long as they do for the trail", () => {
    const deployment = { project: "p", stack: "s", account: "123456789012" } as Deployment;
    const lengths = [requestLogBucketName, trailBucketName].map(
      (name) => name(deployment, "ops").length,
    );
    expect(lengths[0]).to.be.lessThanOrEqual(lengths[1] ?? 0);
  });
});
