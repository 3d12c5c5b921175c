import { expect } from "chai";
import { nameLimits } from "../../../../limits";
import { targetGroupName } from "./target-group";

describe("the name of a target group on premises", () => {
  const deployment = {
    project: "hybrid-platform",
    stack: "test",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  };

  it("fits for any service, and is another for another cluster, service or port", () => {
    const long = "orders-api-of-the-whole-company";
    const names = [
      targetGroupName(deployment, "hub", long, 8080),
      targetGroupName(deployment, "hub", long, 8081),
      targetGroupName(deployment, "hub", `${long}-too`, 8080),
      targetGroupName(deployment, "edge", long, 8080),
      targetGroupName({ ...deployment, stack: "prod" }, "hub", long, 8080),
      targetGroupName(deployment, "hub", "a", 8080),
    ];
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) {
      expect(name.length).to.be.at.most(nameLimits.targetGroup.longest);
      expect(name).to.match(nameLimits.targetGroup.pattern);
    }
  });
});
