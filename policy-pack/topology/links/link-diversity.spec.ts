import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { violation, compliant, type Verdict } from "../../kit/verdict";
import { changeable, ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { site, virtualInterface } from "../../testing/sites";
import {
  judgeDiversity,
  judgeOrdered,
  linksBeside,
  unlessAdrift,
  type Beside,
} from "./link-diversity";

const at = site();
const { hub } = at;
const stack = changeable(at);
const words = (found: Verdict[]) => found.map(({ kind, because }) => `${kind}: ${because}`);
const face = (more: object, name = "dx-2") =>
  virtualInterface(name, hub, { connectionId: "dxcon-2", tags: { Router: "edge-2" }, ...more });
const line = (name: string, location: unknown, type: string = Aws.DirectConnectConnection) =>
  resource(type, name, { location });
const [lineA, lineB] = [line("line-a", "EqDC2"), line("line-b", "EqDC2")];

/** What is beside the first virtual interface. */
function beside(fixtures: Fixture[]): Beside {
  const graph = graphOf(fixtures);
  const found = graph.resources.find(({ name }) => name === "dx-1");
  return found ? linksBeside(graph, found) : { site: [] };
}

describe("the links beside a virtual interface", () => {
  it("are those of its site, itself among them, and one that is adrift", () => {
    const far = virtualInterface("far", hub, { bgpAsn: 65020 });
    const adrift = virtualInterface("adrift", hub, { bgpAsn: UNKNOWN });
    const found = beside(stack({}, far, adrift));
    expect(found.own?.name).to.equal("dx-1");
    expect(found.site.map(({ name }) => name)).to.deep.equal(["dx-1", "dx-2", "vpn-1", "vpn-2"]);
    expect(found.adrift?.name).to.equal("adrift");
    expect(beside(stack()).adrift).to.equal(undefined);
  });

  it("leave a violation undecided while one is adrift, and nothing else", () => {
    const { own } = beside(stack());
    expect(words(unlessAdrift(violation("wrong"), own))).to.deep.equal([
      "undecided: which site dx-1 leads to is not known",
    ]);
    expect(unlessAdrift(compliant, own)).to.deep.equal([]);
    expect(words(unlessAdrift(violation("wrong"), undefined))).to.deep.equal(["violation: wrong"]);
  });
});

describe("the Direct Connect links of a site", () => {
  const on = (one: Fixture, connectionId: unknown) =>
    virtualInterface(one.name, hub, { connectionId });
  const apart = [{ dx1: on(at.dx1, ref(lineA)), dx2: on(at.dx2, ref(lineB)) }, lineA] as const;
  const cases: Record<string, [Fixture[], string[]]> = {
    "are fine on two connections": [stack(), []],
    "are fine in two locations": [stack(...apart, line("line-b", "EqLD5")), []],
    "are refused in one location": [
      stack(...apart, lineB),
      ["violation: dx-1 and dx-2 end in the same location EqDC2"],
    ],
    "are refused on one connection": [
      stack({ dx2: face({ connectionId: "dxcon-1" }) }),
      ["violation: dx-1 and dx-2 are all on connection dxcon-1"],
    ],
    "are refused where there is one": [
      stack({ dx2: undefined }),
      ["violation: dx-1 is the only Direct Connect link of its site"],
    ],
    "do not count those of another site": [
      stack({ dx2: face({ bgpAsn: 65020 }) }),
      ["violation: dx-1 is the only Direct Connect link of its site"],
    ],
    "are refused at different gateways": [
      stack({ dx2: face({ dxGatewayId: "dxgw-9" }) }),
      ["violation: dx-1 and dx-2 lead to different gateways"],
    ],
    "are not judged at an unknown gateway": [
      stack({ dx2: face({ dxGatewayId: UNKNOWN }) }),
      ["undecided: which gateway dx-1 or dx-2 leads to is not known"],
    ],
    "are not judged on an unknown connection": [
      stack({ dx2: face({ connectionId: UNKNOWN }) }),
      ["undecided: which connection dx-2 is on is not known"],
    ],
  };
  for (const [what, [fixtures, expected]] of Object.entries(cases)) {
    it(what, () => {
      const { own, site: links } = beside(fixtures);
      expect(own && words(judgeDiversity(own, links))).to.deep.equal(expected);
    });
  }
});

describe("a connection without links", () => {
  const ordered = (...fixtures: Fixture[]) => {
    const graph = graphOf([lineA, ...fixtures]);
    const [connection] = graph.resources;
    return connection && words(judgeOrdered(graph, connection));
  };
  const only = ["violation: every connection ends in EqDC2"];

  it("needs another in another location", () => {
    expect(ordered()).to.deep.equal(only);
    expect(ordered(lineB)).to.deep.equal(only);
    expect(ordered(line("group", "EqLD5", Aws.DirectConnectGroup))).to.deep.equal([]);
    expect(ordered(line("later", UNKNOWN))).to.deep.equal([
      "undecided: a location is not known yet",
    ]);
  });

  it("is judged by the links on it, and may stand beside a foreign one", () => {
    expect(ordered(hub, face({ connectionId: ref(lineA) }))).to.deep.equal([
      "not-applicable: The links on it are judged.",
    ]);
    expect(ordered(hub, face({ connectionId: "dxcon-9" }))).to.deep.equal([
      "undecided: where dxcon-9 ends is not in this stack",
    ]);
  });
});
