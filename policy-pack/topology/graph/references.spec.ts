import { expect } from "chai";
import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { endsOf, meet, outsideOf } from "./ends";
import { subnetTypes } from "./kin";
import { itself, merged } from "./references";

const near = resource(Aws.Subnet, "near");
const group = (name: string, ...subnetIds: unknown[]) =>
  resource(Aws.DatabaseSubnetGroup, name, { subnetIds });

/** A stack with a subnet and two groups: of it and one elsewhere, and of that one alone. */
function stack() {
  const graph = graphOf([near, group("both", ref(near), "subnet-1"), group("far", "subnet-1")]);
  const [both, far] = graph.ofType(Aws.DatabaseSubnetGroup);
  const [subnet] = graph.ofType(Aws.Subnet);
  if (!both || !far || !subnet) throw new Error("the stack lacks something");
  return { graph, both, far, subnet };
}

describe("several references as one", () => {
  it("name everything once", () => {
    const { graph, both, far, subnet } = stack();
    const references = [both, far].map((one) => graph.reference(one, "subnetIds", subnetTypes));
    expect(merged([...references, itself(subnet)])).to.deep.equal({
      targets: [subnet],
      given: true,
      foreign: ["subnet-1"],
      lost: false,
    });
  });

  it("give nothing where there is none", () => {
    expect(merged([])).to.deep.equal({ targets: [], given: false, foreign: [], lost: false });
  });
});

describe("ends of properties", () => {
  it("meet in the stack or outside it", () => {
    const { graph, both, far, subnet } = stack();
    const [some, others] = [both, far].map((one) => endsOf(graph, one, ["subnetIds"], subnetTypes));
    if (!some || !others) throw new Error("no ends");
    expect(some.keys).to.deep.equal([subnet.urn, "subnet-1"]);
    expect(meet(some, others)).to.equal(true);
    expect(meet({ keys: [subnet.urn], lost: false }, others)).to.equal(false);
    expect(outsideOf(some)).to.equal("subnet-1");
    expect(outsideOf({ keys: [subnet.urn], lost: false })).to.equal(undefined);
  });
});
