import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { rangesOfVpc, vpcsBehind } from "./vpc-ranges";

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: UNKNOWN });
const second = (vpcId: unknown) =>
  resource(Aws.VpcCidrAssociation, "second", { vpcId, cidrBlock: "10.9.0.0/16" });

describe("the ranges of a VPC", () => {
  const ranges = (...more: Fixture[]) => {
    const graph = graphOf([vpc, ...more]);
    return graph.ofType(Aws.Vpc).flatMap((one) => rangesOfVpc(graph, one));
  };

  it("are its own and those that were added, as far as they are known", () => {
    expect(ranges()).to.deep.equal(["10.0.0.0/16"]);
    expect(ranges(second(ref(vpc)))).to.deep.equal(["10.0.0.0/16", "10.9.0.0/16"]);
    expect(ranges(second("vpc-1"))).to.deep.equal(["10.0.0.0/16"]);
  });
});

describe("the VPCs behind a gateway", () => {
  const behind = (type: string, gateway: Fixture, ...more: Fixture[]) => {
    const graph = graphOf([vpc, gateway, ...more]);
    return graph.ofType(type).flatMap((one) => vpcsBehind(graph, one).map(({ name }) => name));
  };

  it("are attached to it, or named by it", () => {
    const own = resource(Aws.VpnGateway, "own", { vpcId: ref(vpc) });
    expect(behind(Aws.VpnGateway, own)).to.deep.equal(["vpc"]);
    const bare = resource(Aws.VpnGateway, "bare");
    const link = resource(Aws.VpnGatewayAttachment, "link", {
      vpcId: ref(vpc),
      vpnGatewayId: ref(bare),
    });
    expect(behind(Aws.VpnGateway, bare)).to.deep.equal([]);
    expect(behind(Aws.VpnGateway, bare, link)).to.deep.equal(["vpc"]);
  });

  it("hang on a transit gateway, each once", () => {
    const hub = resource(Aws.TransitGateway, "hub");
    const links = ["a", "b"].map((name) =>
      resource(Aws.TransitGatewayAttachment, name, {
        vpcId: ref(vpc),
        transitGatewayId: ref(hub),
      }),
    );
    expect(behind(Aws.TransitGateway, hub, ...links)).to.deep.equal(["vpc"]);
  });
});
