import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { noPublicIngress } from "./no-public-ingress";

const group = resource(Aws.SecurityGroup, "app");
const judge = (type: string, properties: object) =>
  verdicts(noPublicIngress, [resource(type, "it", { ...properties })]);
const ingress = (change: object) =>
  judge(Aws.SecurityGroupIngressRule, {
    securityGroupId: ref(group),
    ipProtocol: "tcp",
    fromPort: 443,
    toPort: 443,
    ...change,
  });
const unknown = { it: [maybe("whom it lets in is not known yet")] };

describe("no-public-ingress", () => {
  it("passes private ranges, other groups and prefix lists", async () => {
    const narrow = [
      { cidrIpv4: "10.0.0.0/8" },
      { cidrIpv6: "fd00::/16" },
      { referencedSecurityGroupId: ref(group) },
      { prefixListId: "pl-1" },
    ];
    for (const change of narrow) {
      expect(await ingress(change)).to.deep.equal({ it: "compliant" });
    }
  });

  it("finds everyone on any port, however it is written", async () => {
    for (const cidrIpv4 of ["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "64.0.0.0/2"]) {
      expect(await ingress({ cidrIpv4 })).to.deep.equal({ it: [`it lets in ${cidrIpv4}`] });
    }
    for (const cidrIpv6 of ["::/0", "::0/0", "2000::/3"]) {
      expect(await ingress({ cidrIpv6 })).to.deep.equal({ it: [`it lets in ${cidrIpv6}`] });
    }
    const ssh = await ingress({ cidrIpv4: "0.0.0.0/0", fromPort: 22, toPort: 22 });
    expect(ssh).to.deep.equal({ it: ["it lets in 0.0.0.0/0"] });
  });

  it("finds it in the older rule resource, which also lets out", async () => {
    const ranges = { cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"], ipv6CidrBlocks: ["::/0"] };
    expect(await judge(Aws.SecurityGroupRule, { type: "ingress", ...ranges })).to.deep.equal({
      it: ["it lets in 0.0.0.0/0", "it lets in ::/0"],
    });
    expect(await judge(Aws.SecurityGroupRule, { type: "egress", ...ranges })).to.deep.equal({
      it: "compliant",
    });
  });

  it("finds it in a group's own rules", async () => {
    const properties = {
      ingress: [{ cidrBlocks: ["10.0.0.0/8"] }, { self: true }, { ipv6CidrBlocks: ["::/0"] }],
      egress: [{ cidrBlocks: ["0.0.0.0/0"] }],
    };
    for (const type of [Aws.SecurityGroup, Aws.DefaultSecurityGroup]) {
      expect(await judge(type, properties)).to.deep.equal({ it: ["it lets in ::/0"] });
      expect(await judge(type, {})).to.deep.equal({ it: "compliant" });
    }
  });

  it("finds it in a prefix list, which groups may let in", async () => {
    const entries = [{ cidr: "10.0.0.0/8" }, { cidr: "0.0.0.0/0" }];
    const found = { it: ["it lets in 0.0.0.0/0"] };
    expect(await judge(Aws.PrefixList, { entries })).to.deep.equal(found);
    expect(await judge(Aws.PrefixListEntry, { cidr: "0.0.0.0/0" })).to.deep.equal(found);
  });

  it("does not decide what is unknown, and still finds what is not", async () => {
    expect(await ingress({ cidrIpv4: UNKNOWN })).to.deep.equal(unknown);
    expect(await judge(Aws.SecurityGroup, { ingress: UNKNOWN })).to.deep.equal(unknown);
    expect(await judge(Aws.SecurityGroup, { ingress: [UNKNOWN] })).to.deep.equal(unknown);
    const mixed = [{ cidrBlocks: [UNKNOWN, "0.0.0.0/0"] }];
    expect(await judge(Aws.SecurityGroup, { ingress: mixed })).to.deep.equal({
      it: [...unknown.it, "it lets in 0.0.0.0/0"],
    });
  });

  it("has nothing to say of other resources", async () => {
    const egress = { cidrIpv4: "0.0.0.0/0" };
    expect(await judge(Aws.SecurityGroupEgressRule, egress)).to.deep.equal({});
  });
});
