import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import type { Resource } from "../../kit/resource";
import type { Verdict } from "../../kit/verdict";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { site, virtualInterface, vpn } from "../../testing/sites";
import type { Graph } from "../graph";
import {
  carriesTunnels,
  judgeAllocated,
  judgeAllocatedSum,
  judgeAnnounced,
  judgeAnnouncedCount,
} from "./announcements";

const { hub, edge1, vgw } = site();
const transit = resource(Aws.TransitGateway, "transit");
const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
const attached = resource(Aws.VpnGatewayAttachment, "link", {
  vpcId: ref(vpc),
  vpnGatewayId: ref(vgw),
});
const quotas = {
  transitGateway: 1,
  virtualGateway: 2,
  virtualInterface: 100,
  directConnectGateway: 150,
};
const join = (allowedPrefixes: unknown, gateway: unknown = ref(vgw)) =>
  resource(Aws.DirectConnectGatewayAssociation, "join", {
    dxGatewayId: ref(hub),
    associatedGatewayId: gateway,
    allowedPrefixes,
  });

/** What is found of one fixture, beside others. */
function of(
  subject: Fixture,
  judge: (graph: Graph, one: Resource) => Verdict[],
  ...others: Fixture[]
) {
  const graph = graphOf([hub, edge1, vgw, transit, vpc, attached, subject, ...others]);
  const found = graph.resources.filter(({ urn }) => urn === subject.urn);
  return found
    .flatMap((one) => judge(graph, one))
    .map(({ kind, because }) => `${kind}: ${because}`);
}

describe("what is announced to sites", () => {
  const tunnel = (over: unknown) =>
    vpn("tunnel", vgw, edge1, { transportTransitGatewayAttachmentId: over });

  it("covers each range of each VPC behind the gateway", () => {
    expect(of(join(["10.0.0.0/16"]), judgeAnnounced)).to.deep.equal([]);
    expect(of(join(["10.0.0.0/8"]), judgeAnnounced)).to.deep.equal([]);
    expect(of(join(["10.0.0.0/17", "10.9.0.0/16"]), judgeAnnounced)).to.deep.equal([
      'violation: 10.0.0.0/16 of Vpc "vpc" is not announced to the sites: only 10.0.0.0/17, 10.9.0.0/16',
    ]);
  });

  it("is asked of no VPC that is not behind the gateway", () => {
    for (const gateway of [ref(transit), "vgw-9", UNKNOWN]) {
      expect(of(join(["10.9.0.0/16"], gateway), judgeAnnounced)).to.deep.equal([]);
    }
  });

  it("is something, and not everything", () => {
    for (const none of [undefined, []]) {
      expect(of(join(none), judgeAnnounced)).to.deep.equal([
        "violation: allowedPrefixes is not set",
      ]);
    }
    for (const everything of ["0.0.0.0/0", "::/0"]) {
      const [found = "", ...more] = of(join([everything, UNKNOWN]), judgeAnnounced);
      expect(found).to.match(/^violation: it announces /);
      expect(more).to.deep.equal([]);
    }
  });

  it("is not judged while a part is unknown", () => {
    expect(of(join(["10.9.0.0/16", UNKNOWN]), judgeAnnounced)).to.deep.equal([
      "undecided: what it announces is not known yet",
    ]);
  });

  it("is the ends of tunnels alone, where tunnels run over it", () => {
    const ends = join(["192.0.2.0/24"]);
    expect(of(ends, judgeAnnounced, tunnel(ref(ends)))).to.deep.equal([]);
    expect(of(ends, judgeAnnounced, tunnel("tgw-attach-9"))).to.have.lengthOf(1);
    const carries = (over: unknown) => {
      const graph = graphOf([ends, vgw, edge1, tunnel(over)]);
      return graph
        .ofType(Aws.DirectConnectGatewayAssociation)
        .map((one) => carriesTunnels(graph, one));
    };
    expect([carries(ref(ends)), carries("tgw-attach-9")]).to.deep.equal([[true], [false]]);
  });

  it("is no more than its kind of gateway takes", () => {
    const judge = (graph: Graph, one: Resource) => judgeAnnouncedCount(graph, one, quotas);
    const two = ["10.0.0.0/16", "10.1.0.0/16"];
    expect(of(join(two), judge)).to.deep.equal([]);
    expect(of(join([...two, UNKNOWN]), judge)).to.deep.equal([
      "violation: it announces 3 prefixes; AWS takes 2 at most",
    ]);
    expect(of(join(two, ref(transit)), judge)).to.deep.equal([
      "violation: it announces 2 prefixes; AWS takes 1 at most",
    ]);
    expect(of(join(UNKNOWN), judge)).to.deep.equal([
      "undecided: what it announces is not known yet",
    ]);
  });
});

describe("prefixes that are allocated", () => {
  const four = "prefixPoolAllocatedCountIpv4";
  const six = "prefixPoolAllocatedCountIpv6";
  const face = (more: object, name = "face") => virtualInterface(name, hub, more);

  it("are no more than an interface may have, of each version of IP", () => {
    const judge = (_: Graph, one: Resource) => judgeAllocated(one, quotas);
    expect(of(face({ [four]: 100, [six]: 100 }), judge)).to.deep.equal([]);
    expect(of(face({ [six]: 101 }), judge)).to.deep.equal([
      `violation: ${six} is 101; it may be 100 at most`,
    ]);
    expect(of(face({ [four]: UNKNOWN }), judge)).to.deep.equal([
      `undecided: ${four} is not known yet`,
    ]);
    expect(of(face({}), judge)).to.deep.equal([]);
  });

  it("are no more than their gateway may have together, without those of a foreign one", () => {
    const sum = (...faces: Fixture[]) => {
      const graph = graphOf([hub, ...faces]);
      return graph
        .ofType(Aws.DirectConnectGateway)
        .flatMap((one) => judgeAllocatedSum(graph, one, quotas))
        .map(({ because }) => because);
    };
    const first = face({ [four]: 100, [six]: 50 });
    expect(sum(first)).to.deep.equal([]);
    expect(sum(first, face({ [four]: 1 }, "second"))).to.deep.equal([
      "its interfaces are allocated 151 prefixes; it takes 150 at most",
    ]);
    expect(sum(first, face({ [four]: 1, dxGatewayId: "dxgw-9" }, "far"))).to.deep.equal([]);
  });
});
