import { expect } from "chai";
import { gatewayServiceName, interfaceServiceName, usableAddresses } from "./endpoints";

describe("names of endpoint services", () => {
  it("follow region and partition", () => {
    const names: [string, string, string][] = [
      ["ap-northeast-2", "ecr.api", "com.amazonaws.ap-northeast-2.ecr.api"],
      ["us-gov-west-1", "sts", "com.amazonaws.us-gov-west-1.sts"],
      ["cn-north-1", "ecr.api", "cn.com.amazonaws.cn-north-1.ecr.api"],
      ["cn-northwest-1", "logs", "com.amazonaws.cn-northwest-1.logs"],
    ];
    for (const [region, service, name] of names)
      expect(interfaceServiceName(region, service)).to.equal(name);
    expect(gatewayServiceName("cn-north-1", "s3")).to.equal("com.amazonaws.cn-north-1.s3");
  });
});

describe("usableAddresses", () => {
  it("leaves out the five that AWS keeps", () => {
    expect([24, 28].map(usableAddresses)).to.deep.equal([251, 11]);
  });
});
