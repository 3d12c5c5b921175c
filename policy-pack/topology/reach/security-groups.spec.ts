import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, exit, group } from "../../testing/groups";
import { egressRules, rangesOfResource, strayEgressRules } from "./security-groups";

const app = group("app");
const other = group("other");
const everyone = { cidrIpv4: "0.0.0.0/0" };
const older = (name: string, type: unknown, securityGroupId: unknown = ref(app)) =>
  resource(Aws.SecurityGroupRule, name, { securityGroupId, type, cidrBlocks: ["10.0.0.0/8"] });

describe("what a group lets out", () => {
  const out = (...fixtures: Fixture[]) => {
    const graph = graphOf(fixtures);
    const [first] = graph.ofType(Aws.SecurityGroup);
    return first && egressRules(graph, first);
  };

  it("is nothing without rules", () => {
    expect(out(app)).to.deep.equal([]);
  });

  it("is told from its own rules and from resources", () => {
    const own = group("app", {
      egress: [{ cidrBlocks: ["10.0.0.0/8"], ipv6CidrBlocks: ["::/0"] }, UNKNOWN],
    });
    expect(out(own, exit(own, 443, everyone), older("old", "egress"))).to.deep.equal([
      { label: 'an inline rule of SecurityGroup "app"', ranges: ["10.0.0.0/8", "::/0"] },
      { label: 'an inline rule of SecurityGroup "app"', ranges: [UNKNOWN] },
      { label: 'SecurityGroupEgressRule "app-out"', ranges: ["0.0.0.0/0"] },
      { label: 'SecurityGroupRule "old"', ranges: ["10.0.0.0/8"] },
    ]);
  });

  it("may be what a rule says of which the direction is not known", () => {
    expect(out(app, older("either", UNKNOWN))?.map(({ label }) => label)).to.deep.equal([
      'SecurityGroupRule "either"',
    ]);
  });

  it("leads to no ranges where it leads to a group", () => {
    const to = exit(app, 443, { referencedSecurityGroupId: ref(other) });
    expect(out(app, other, to)?.map(({ ranges }) => ranges)).to.deep.equal([[]]);
  });

  it("is nothing by rules that let in, and by those of others", () => {
    const own = group("app", { ingress: [{ cidrBlocks: ["0.0.0.0/0"] }] });
    const rules = [
      ...[entry(own, 443, everyone), older("in", "ingress"), exit(other, 443, everyone)],
      ...[older("far", "egress", "sg-1"), older("lost", "egress", UNKNOWN)],
    ];
    expect(out(own, other, ...rules)).to.deep.equal([]);
  });
});

describe("stray rules that let out", () => {
  it("are of groups that are not known", () => {
    const graph = graphOf([
      ...[app, exit(app, 443, everyone), older("far", "egress", "sg-1")],
      ...[older("in", "ingress", UNKNOWN), older("lost", "egress", UNKNOWN)],
    ]);
    expect(strayEgressRules(graph)).to.deep.equal([
      { label: 'SecurityGroupRule "lost"', ranges: ["10.0.0.0/8"] },
    ]);
  });
});

describe("the ranges of a rule", () => {
  it("are of both versions, in each form, known or not", () => {
    const ranges = (properties: object) =>
      graphOf([resource(Aws.SecurityGroupRule, "rule", { ...properties })]).resources.flatMap(
        rangesOfResource,
      );
    expect(ranges({ cidrBlocks: ["10.0.0.0/8", UNKNOWN], ipv6CidrBlocks: ["::/0"] })).to.deep.equal(
      ["10.0.0.0/8", UNKNOWN, "::/0"],
    );
    expect(ranges({ cidrIpv6: "fd00::/8", cidrIpv4: "10.1.0.0/16" })).to.deep.equal([
      "10.1.0.0/16",
      "fd00::/8",
    ]);
    expect(ranges({ cidrBlocks: UNKNOWN })).to.deep.equal([UNKNOWN]);
    expect(ranges({ prefixListIds: ["pl-1"] })).to.deep.equal([]);
  });
});
