import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { trusts } from "./trust";

const trusted = (assumeRolePolicy: unknown, service: string) => {
  const [role] = graphOf([resource(Aws.Role, "worker", { assumeRolePolicy })]).ofType(Aws.Role);
  return role && trusts(role, service);
};

describe("trusts", () => {
  const whom = (Principal: unknown, more: object = {}) =>
    trusted({ Statement: { Effect: "Allow", Principal, ...more } }, "dms*.amazonaws.com");

  it("looks for a service, by name or pattern", () => {
    expect(whom({ Service: "dms.eu-west-1.amazonaws.com" })).to.equal(true);
    expect(whom({ Service: "ec2.amazonaws.com" })).to.equal(false);
    expect(whom({ AWS: "dms.amazonaws.com" })).to.equal(false);
    expect(whom({ Service: UNKNOWN })).to.equal(UNKNOWN);
    expect(whom({ Service: "dms.amazonaws.com" }, { Effect: "Deny" })).to.equal(false);
    expect(trusted(undefined, "dms.amazonaws.com")).to.equal(false);
    expect(trusted(UNKNOWN, "x")).to.equal(UNKNOWN);
  });
});
