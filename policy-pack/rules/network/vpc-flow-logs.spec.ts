import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { vpcFlowLogs } from "./vpc-flow-logs";

const vpc = resource(Aws.Vpc, "vpc");
const log = (trafficType: unknown, vpcId: unknown = ref(vpc)) =>
  resource(Aws.FlowLog, `log-${String(trafficType)}`, { trafficType, vpcId });
const judge = (...fixtures: Fixture[]) => verdicts(vpcFlowLogs, fixtures);

describe("vpc-flow-logs", () => {
  it("passes a VPC that records all traffic, or what it refuses", async () => {
    expect(await judge(vpc, log("ALL"))).to.deep.equal({ vpc: "compliant" });
    expect(await judge(vpc, log("REJECT"))).to.deep.equal({ vpc: "compliant" });
    expect(await judge(vpc, log("ACCEPT"), log("REJECT"))).to.deep.equal({ vpc: "compliant" });
  });

  it("finds a VPC without a log, or whose log leaves refused traffic out", async () => {
    expect(await judge(vpc)).to.deep.equal({ vpc: ["no flow log is for it"] });
    const found = { vpc: ["its flow log leaves out refused traffic"] };
    expect(await judge(vpc, log("ACCEPT"))).to.deep.equal(found);
    expect(await judge(vpc, log(undefined))).to.deep.equal(found);
  });

  it("takes the log of another VPC, or of a subnet, for what it is", async () => {
    const other = resource(Aws.Vpc, "other");
    expect(await judge(vpc, other, log("ALL", ref(other)))).to.deep.equal({
      vpc: ["no flow log is for it"],
      other: "compliant",
    });
    const subnet = resource(Aws.Subnet, "app", { vpcId: ref(vpc) });
    const ofSubnet = resource(Aws.FlowLog, "log", { trafficType: "ALL", subnetId: ref(subnet) });
    expect(await judge(vpc, subnet, ofSubnet)).to.deep.equal({ vpc: ["no flow log is for it"] });
  });

  it("does not decide what is unknown", async () => {
    expect(await judge(vpc, log(UNKNOWN))).to.deep.equal({
      vpc: [maybe("the trafficType of its flow log is not known yet")],
    });
    expect(await judge(vpc, log("ALL", UNKNOWN))).to.deep.equal({
      vpc: [maybe('the VPC of FlowLog "log-ALL" is not known yet')],
    });
  });

  it("has nothing to say of a stack without a VPC", async () => {
    expect(await judge(log("ALL", "vpc-1"))).to.deep.equal({});
  });
});
