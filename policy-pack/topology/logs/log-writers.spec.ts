import { expect } from "chai";
import { statementsOf, UNKNOWN } from "../../kit";
import { isAboutGroup, isAboutObjects, lets, loadBalancing } from "./log-writers";

describe("what a pattern of ARNs is about", () => {
  for (const [pattern, prefix, about] of [
    ["arn:aws:s3:::logs/*", "", true],
    ["arn:aws-cn:s3:::logs/web/*", "web/", true],
    ["arn:aws:s3:::logs/web/*", "api/", false],
    ["arn:aws:s3:::logs*", "web/", true],
    ["arn:aws:s3:::logs", "", false],
    ["arn:aws:s3:::other/*", "", false],
    ["*", "web/", true],
  ] as const) {
    it(`${about ? "takes" : "leaves"} objects under "${prefix}" ${about ? "into" : "out of"} ${pattern}`, () => {
      expect(isAboutObjects(pattern, "logs", prefix)).to.equal(about);
    });
  }

  for (const [pattern, about] of [
    ["arn:aws:logs:us-east-1:1:log-group:/shop/logs", true],
    ["arn:aws:logs:us-east-1:1:log-group:/shop/logs:*", true],
    ["arn:aws:logs:us-east-1:1:log-group:/shop/logs:log-stream:*", true],
    ["arn:aws:logs:us-east-1:1:log-group:/shop/*", true],
    ["arn:aws:logs:us-east-1:1:log-group:/shop", false],
    ["arn:aws:logs:*", true],
    ["*", true],
  ] as const) {
    it(`${about ? "takes" : "leaves"} a log group ${about ? "into" : "out of"} ${pattern}`, () => {
      expect(isAboutGroup(pattern, "/shop/logs")).to.equal(about);
    });
  }
});

describe("whether a policy lets AWS write", () => {
  const may = (statement: object) =>
    lets(
      statementsOf({
        Statement: [{ Effect: "Allow", Resource: "x", Action: "s3:Put*", ...statement }],
      }),
      loadBalancing,
      "s3:PutObject",
      (resource) => resource === "x",
    );
  const service = { Service: loadBalancing.principal };

  it("takes the service and its accounts, and nobody else", () => {
    expect(may({ Principal: service })).to.equal(true);
    expect(may({ Principal: { AWS: "127311923021" } })).to.equal(true);
    expect(may({ Principal: { AWS: "arn:aws:iam::127311923021:root" } })).to.equal(true);
    expect(may({ Principal: { AWS: "111122223333" } })).to.equal(false);
    expect(may({ Principal: { Service: "127311923021" } })).to.equal(false);
  });

  it("needs each part of the statement", () => {
    expect(may({ Principal: service, Effect: "Deny" })).to.equal(false);
    expect(may({ Principal: service, Action: "s3:GetObject" })).to.equal(false);
    expect(may({ Principal: service, Resource: "y" })).to.equal(false);
  });

  it("does not know what is not known", () => {
    expect(may({ Principal: { Service: UNKNOWN } })).to.equal(UNKNOWN);
    expect(may({ Principal: service, Resource: UNKNOWN })).to.equal(UNKNOWN);
    expect(may({ Principal: service, Effect: UNKNOWN })).to.equal(UNKNOWN);
    expect(lets(UNKNOWN, loadBalancing, "s3:PutObject", () => true)).to.equal(UNKNOWN);
    expect(lets(undefined, loadBalancing, "s3:PutObject", () => true)).to.equal(false);
  });
});
