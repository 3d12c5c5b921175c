import { expect } from "chai";
import { Aws } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, exit, group, way } from "../../testing/groups";
import { groupTypes } from "../graph";
import { judgeConnection, rangeSide, wearer, type Side } from "./openings";

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
const app = group("app", { vpcId: ref(vpc) });
const data = group("data", { vpcId: ref(vpc) });
const worn = (name: string, of: Fixture) =>
  resource(Aws.Instance, name, { vpcSecurityGroupIds: [ref(of)] });

/** What is said of a connection from the wearer of one group to that of another, or to a range. */
function said(to: Fixture | string, ...rules: Fixture[]): string[] {
  const own = rules.some(({ type }) => type === Aws.Vpc) ? [] : [vpc];
  const graph = graphOf([...own, app, data, worn("from", app), worn("to", data), ...rules]);
  const side = (name: string) => {
    const found = graph.ofType(Aws.Instance).find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return wearer(graph, graph.reference(found, "vpcSecurityGroupIds", groupTypes));
  };
  const end = typeof to === "string" ? rangeSide(to) : side("to");
  return judgeConnection(graph, side("from"), end, 5432).map(({ because }) => because);
}

describe("judgeConnection", () => {
  it("takes both sides, and names the one that is missing", () => {
    const [out, into] = way(app, data, 5432) as [Fixture, Fixture];
    expect(said(data, out, into)).to.deep.equal([]);
    expect(said(data, out)).to.deep.equal(["app → data:5432: no rule lets into data"]);
    expect(said(data, into)).to.deep.equal(["app → data:5432: no rule lets out of app"]);
  });

  it("takes the range of the VPC for its wearers", () => {
    const whole = { cidrIpv4: "10.0.0.0/16" };
    expect(said(data, exit(app, 5432, whole), entry(data, 5432, whole))).to.deep.equal([]);
    const half = { cidrIpv4: "10.0.0.0/17" };
    expect(said(data, exit(app, 5432, whole), entry(data, 5432, half))).to.deep.equal([
      "app → data:5432: no rule lets into data",
    ]);
  });

  it("knows no range of a VPC outside the stack, but whom a rule for everyone is for", () => {
    const elsewhere = (range: string) => {
      const groups = ["app", "data"].map((name) => group(name, { vpcId: "vpc-1" }));
      const [from, to] = groups as [Fixture, Fixture];
      const graph = graphOf([
        ...groups,
        worn("from", from),
        worn("to", to),
        exit(from, 5432, { cidrIpv4: range }),
        entry(to, 5432, { referencedSecurityGroupId: ref(from) }),
      ]);
      const [one, other] = graph
        .ofType(Aws.Instance)
        .map((each) => wearer(graph, graph.reference(each, "vpcSecurityGroupIds", groupTypes))) as [
        Side,
        Side,
      ];
      return judgeConnection(graph, one, other, 5432).map(({ because }) => because);
    };
    expect(elsewhere("0.0.0.0/0")).to.deep.equal([]);
    expect(elsewhere("10.0.0.0/8")).to.deep.equal([
      "app → data:5432: whether a rule lets out of app is not known",
    ]);
  });

  it("asks for its secondary range as well", () => {
    const second = resource(Aws.VpcCidrAssociation, "second", {
      vpcId: ref(vpc),
      cidrBlock: "10.9.0.0/16",
    });
    const first = { cidrIpv4: "10.0.0.0/16" };
    const out = exit(app, 5432, { cidrIpv4: "10.0.0.0/8" });
    expect(said(data, second, out, entry(data, 5432, first))).to.deep.equal([
      "app → data:5432: no rule lets into data",
    ]);
    const both = { cidrIpv4: "10.0.0.0/12" };
    expect(said(data, second, out, entry(data, 5432, both))).to.deep.equal([]);
  });

  it("takes rules for one version of IP where the other side has addresses of both", () => {
    const six = { ipv6CidrBlock: "2001:db8::/56" };
    const dual = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16", ...six });
    const only = (range: object) => [dual, exit(app, 5432, range), entry(data, 5432, range)];
    expect(said(data, ...only({ cidrIpv4: "10.0.0.0/16" }))).to.deep.equal([]);
    expect(said(data, ...only({ cidrIpv6: "2001:db8::/56" }))).to.deep.equal([]);
    expect(said(data, ...only({ cidrIpv6: "2001:db9::/56" }))).to.have.length(2);
  });

  it("asks nothing of a side that no group guards", () => {
    expect(said("10.1.0.5", exit(app, 5432, { cidrIpv4: "10.1.0.0/16" }))).to.deep.equal([]);
    expect(said("10.1.0.5", exit(app, 5432, { cidrIpv4: "10.2.0.0/16" }))).to.deep.equal([
      "app → 10.1.0.5:5432: no rule lets out of app",
    ]);
  });

  it("does not guess at prefix lists", () => {
    expect(said("10.1.0.5", exit(app, 5432, { prefixListId: "pl-1" }))).to.deep.equal([
      "app → 10.1.0.5:5432: whether a rule lets out of app is not known",
    ]);
  });
});
