import { expect } from "chai";
import { Aws, UNKNOWN, type Reading } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, exit, group } from "../../testing/groups";
import {
  groupRuleResources,
  ingressRules,
  isIngressRule,
  isTcp,
  strayIngressRules,
} from "./group-rules";

const app = group("app");
const other = group("other");
const office = { cidrIpv4: "203.0.113.0/24" };
const older = (name: string, type: unknown, securityGroupId: unknown = ref(app)) =>
  resource(Aws.SecurityGroupRule, name, {
    ...{ securityGroupId, type, protocol: "udp", fromPort: 53, toPort: 54 },
    cidrBlocks: ["10.0.0.0/8"],
    ipv6CidrBlocks: ["2001:db8::/32"],
  });

/** What is found for the first resource of a type. */
function of<Found>(type: string, find: typeof ingressRules | typeof groupRuleResources) {
  return (...fixtures: Fixture[]) => {
    const graph = graphOf(fixtures);
    const [owner] = graph.ofType(type);
    if (!owner) throw new Error(`no ${type}`);
    return find(graph, owner) as Found[];
  };
}

describe("the rules of a group that are resources", () => {
  const names = (type: string, ...fixtures: Fixture[]) =>
    of<{ name: string }>(type, groupRuleResources)(...fixtures).map(({ name }) => name);

  it("go in both directions, in whichever form", () => {
    const rules = [entry(app, 443, office), exit(app, 443, office), older("old", "egress")];
    expect(names(Aws.SecurityGroup, app, ...rules)).to.deep.equal(["app-in", "app-out", "old"]);
  });

  it("are not those of others, or of groups that are not known", () => {
    const rules = [
      ...[entry(other, 443, office), older("far", "ingress", "sg-1")],
      older("lost", "ingress", UNKNOWN),
    ];
    expect(names(Aws.SecurityGroup, app, other, ...rules)).to.deep.equal([]);
  });

  it("are a VPC's where they are of the group that it was born with", () => {
    const vpc = resource(Aws.Vpc, "vpc");
    expect(names(Aws.Vpc, vpc, older("born", "ingress", ref(vpc)))).to.deep.equal(["born"]);
  });
});

describe("what a group lets in", () => {
  const rules = of<ReturnType<typeof ingressRules>[number]>(Aws.SecurityGroup, ingressRules);

  it("is told alike from its own rules and from resources", () => {
    const inline = { protocol: "tcp", fromPort: 22, toPort: 23, cidrBlocks: ["10.0.0.0/8"] };
    const own = group("app", { ingress: [inline, UNKNOWN] });
    expect(rules(own, entry(own, 443, office), older("old", "ingress"))).to.deep.equal([
      {
        ...{ label: 'an inline rule of SecurityGroup "app"', protocol: "tcp" },
        ...{ fromPort: 22, toPort: 23, ranges: ["10.0.0.0/8"] },
      },
      {
        ...{ label: 'an inline rule of SecurityGroup "app"', protocol: UNKNOWN },
        ...{ fromPort: UNKNOWN, toPort: UNKNOWN, ranges: [UNKNOWN] },
      },
      {
        ...{ label: 'SecurityGroupIngressRule "app-in"', protocol: "tcp" },
        ...{ fromPort: 443, toPort: 443, ranges: ["203.0.113.0/24"] },
      },
      {
        ...{ label: 'SecurityGroupRule "old"', protocol: "udp", fromPort: 53, toPort: 54 },
        ranges: ["10.0.0.0/8", "2001:db8::/32"],
      },
    ]);
  });

  it("has no ranges where a group is at the other end", () => {
    const from = entry(app, 443, { referencedSecurityGroupId: ref(other) });
    expect(rules(app, other, from).map(({ ranges }) => ranges)).to.deep.equal([[]]);
  });

  it("is nothing by rules that let out, and nothing of others", () => {
    const egress = [exit(app, 443, office), older("old", "egress")];
    const own = group("app", { egress: [{ protocol: "-1", cidrBlocks: ["0.0.0.0/0"] }] });
    expect(rules(own, other, ...egress, entry(other, 443, office))).to.deep.equal([]);
  });
});

describe("stray rules", () => {
  it("let in, and are of groups that are not known", () => {
    const graph = graphOf([
      ...[app, entry(app, 443, office), older("far", "ingress", "sg-1")],
      ...[older("lost", "ingress", UNKNOWN), older("out", "egress", UNKNOWN)],
      resource(Aws.SecurityGroupEgressRule, "lost-out", { securityGroupId: UNKNOWN }),
      resource(Aws.SecurityGroupIngressRule, "lost-in", { securityGroupId: UNKNOWN, ...office }),
    ]);
    const labels = strayIngressRules(graph).map(({ label }) => label);
    expect(labels).to.deep.equal([
      'SecurityGroupRule "lost"',
      'SecurityGroupIngressRule "lost-in"',
    ]);
  });
});

describe("a rule that is a resource", () => {
  it("lets in by its type, or what it says; one that does not know it may", () => {
    const lets = (rule: Fixture) => graphOf([rule]).resources.map(isIngressRule);
    expect(lets(entry(app, 443, office))).to.deep.equal([true]);
    expect(lets(exit(app, 443, office))).to.deep.equal([false]);
    expect(lets(older("old", "ingress"))).to.deep.equal([true]);
    expect(lets(older("old", "egress"))).to.deep.equal([false]);
    expect(lets(older("old", UNKNOWN))).to.deep.equal([true]);
  });

  it("is for TCP by name or number", () => {
    for (const protocol of ["tcp", "6", 6]) expect(isTcp(protocol)).to.equal(true);
    const others: Reading[] = ["udp", "-1", 17, UNKNOWN, undefined];
    for (const protocol of others) expect(isTcp(protocol)).to.equal(false);
  });
});
