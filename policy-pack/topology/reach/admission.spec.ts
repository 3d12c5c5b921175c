import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { admitted } from "./admission";

const lets = (type: string, properties: object) =>
  graphOf([resource(type, "subject", { ...properties })]).resources.flatMap(admitted);

describe("the ranges that are let in", () => {
  it("are those of a rule, of either version of IP", () => {
    const rule = { cidrIpv4: "10.0.0.0/8", cidrIpv6: "::/0" };
    expect(lets(Aws.SecurityGroupIngressRule, rule)).to.deep.equal(["10.0.0.0/8", "::/0"]);
  });

  it("are those of an older rule unless that lets out", () => {
    const cidrBlocks = ["0.0.0.0/0"];
    const older = (type: unknown) => lets(Aws.SecurityGroupRule, { type, cidrBlocks });
    expect(older("ingress")).to.deep.equal(cidrBlocks);
    expect(older(UNKNOWN)).to.deep.equal(cidrBlocks);
    expect(older("egress")).to.deep.equal([]);
  });

  it("are those of a group's inline rules that let in", () => {
    for (const type of [Aws.SecurityGroup, Aws.DefaultSecurityGroup]) {
      const inline = {
        ingress: [{ cidrBlocks: ["10.0.0.0/8"] }, { ipv6CidrBlocks: ["::/0"] }],
        egress: [{ cidrBlocks: ["0.0.0.0/0"] }],
      };
      expect(lets(type, inline)).to.deep.equal(["10.0.0.0/8", "::/0"]);
    }
  });

  it("are those that a prefix list holds, also by an entry apart", () => {
    const entries = [{ cidr: "10.0.0.0/8" }, { cidr: UNKNOWN, description: "site" }];
    expect(lets(Aws.PrefixList, { entries })).to.deep.equal(["10.0.0.0/8", UNKNOWN]);
    expect(lets(Aws.PrefixListEntry, { cidr: "192.0.2.0/24" })).to.deep.equal(["192.0.2.0/24"]);
  });

  it("are not known where a whole list is not", () => {
    expect(lets(Aws.SecurityGroup, { ingress: UNKNOWN })).to.deep.equal([UNKNOWN]);
    expect(lets(Aws.PrefixList, { entries: UNKNOWN })).to.deep.equal([UNKNOWN]);
  });

  it("are none where a group or a list is named, or nothing is", () => {
    const named = { referencedSecurityGroupId: "sg-1", prefixListId: "pl-1" };
    expect(lets(Aws.SecurityGroupIngressRule, named)).to.deep.equal([]);
    expect(lets(Aws.SecurityGroup, {})).to.deep.equal([]);
  });
});
