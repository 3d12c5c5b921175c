import { expect } from "chai";
import { planned } from "../testdata/planned";
import { section } from "../testdata/pages";
import { judgeQuotas, quotaInWords } from "./judge";

const many = (count: number, type: string, inputs: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, index) => planned({ type, name: `one-${index}`, inputs }));
const said = (resources: Parameters<typeof judgeQuotas>[0]) =>
  judgeQuotas(resources).map(quotaInWords);

const eip = "aws:ec2/eip:Eip";
const interfaces = "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface";
const rule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

describe("judgeQuotas", () => {
  it("says nothing at the quota", () => {
    expect(judgeQuotas(many(5, eip))).to.deep.equal([]);
  });

  it("says what is needed above it, and how it is raised", () => {
    expect(said(many(7, eip))).to.deep.equal([
      "needs 7 Elastic IPs, default quota 5 (L-0263D0A3, adjustable: Service Quotas → EC2)",
    ]);
  });

  it("counts rules for each group", () => {
    const of = (group: string, count: number) => many(count, rule, { securityGroupId: group });
    expect(said([...of("sg-1", 60), ...of("sg-2", 60)])).to.deep.equal([]);
    expect(said([...of("sg-1", 61), ...of("sg-2", 60)])).to.deep.equal([
      "sg-1, inbound: needs 61 rules, default quota 60 (L-0EA8095F, adjustable: Service Quotas → Amazon VPC)",
    ]);
  });

  it("counts a VPC's first range with its further ones", () => {
    const further = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";
    expect(said(many(4, further, { vpcId: "vpc-1" }))).to.deep.equal([]);
    expect(said(many(5, further, { vpcId: "vpc-1" }))).to.deep.equal([
      "vpc-1: needs 6 IPv4 ranges, default quota 5 (L-83CA0A9D, adjustable: Service Quotas → Amazon VPC)",
    ]);
  });

  it("stops at what AWS does not raise", () => {
    const over = many(51, interfaces, { connectionId: "dxcon-1" });
    expect(judgeQuotas(over).map(({ stops }) => stops)).to.deep.equal([true]);
    expect(judgeQuotas(over.slice(1))).to.deep.equal([]);
  });

  it("is a section of the text form", () => {
    expect(section("Quotas", { quotas: judgeQuotas(many(7, eip)) })[0]).to.match(/^ {2}! needs 7/);
  });
});
