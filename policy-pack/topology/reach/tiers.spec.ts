import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { group, wearers } from "../../testing/groups";
import { groupsWornBy, holdersOfGroups, rangesOfGroup, tiersOfGroup } from "./tiers";

/** A graph, and the group called `subject` in it. */
function stack(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const subject = graph.ofType(Aws.SecurityGroup).find(({ name }) => name === "subject");
  if (!subject) throw new Error("no group is called subject");
  return { graph, subject };
}

const subject = group("subject");

describe("the tiers of a group", () => {
  const tiers = (...fixtures: Fixture[]) => {
    const { graph, subject } = stack(...fixtures);
    return tiersOfGroup(graph, subject);
  };

  it("are those of what wears it", () => {
    for (const [tier, wear] of Object.entries(wearers)) {
      expect(tiers(subject, wear(subject)), tier).to.deep.equal([tier]);
    }
    const endpoint = resource(Aws.VpcEndpoint, "s3", { securityGroupIds: [ref(subject)] });
    expect(tiers(subject, endpoint)).to.deep.equal(["endpoints"]);
  });

  it("are several where it is worn by several kinds of things, each once", () => {
    const host = resource(Aws.Instance, "host", { vpcSecurityGroupIds: [ref(subject)] });
    const worn = [wearers.data(subject), wearers.app(subject), host];
    expect(tiers(subject, ...worn)).to.have.members(["app", "data"]);
  });

  it("are what its tag says before what wears it", () => {
    const tagged = (tags: object) => group("subject", { tags });
    expect(tiers(tagged({ Tier: "edge" }), wearers.app(subject))).to.deep.equal(["edge"]);
    for (const tags of [{ Tier: "" }, { Tier: UNKNOWN }, { tier: "edge" }]) {
      expect(tiers(tagged(tags), wearers.app(subject))).to.deep.equal(["app"]);
    }
  });

  it("are none where nothing wears it, or others do", () => {
    const other = group("other");
    expect(tiers(subject, other, wearers.app(other))).to.deep.equal([]);
    const far = resource(Aws.Instance, "far", { vpcSecurityGroupIds: ["sg-1", UNKNOWN] });
    expect(tiers(subject, far)).to.deep.equal([]);
  });
});

describe("the holders of groups", () => {
  it("wear each of their groups, also those of a template's interfaces", () => {
    const template = resource(Aws.LaunchTemplate, "hosts", {
      networkInterfaces: [{ securityGroups: [ref(subject)] }],
    });
    const { graph, subject: worn } = stack(subject, template, wearers.edge(subject));
    const holders = holdersOfGroups(graph).get(worn) ?? [];
    expect(holders.map(({ resource, tier }) => [resource.name, tier])).to.have.deep.members([
      ["hosts", "app"],
      ["alb", "edge"],
    ]);
  });
});

describe("the groups worn by something", () => {
  const worn = (type: string, properties: object) => {
    const graph = graphOf([subject, resource(type, "wearer", { ...properties })]);
    return graph.ofType(type).flatMap((one) => groupsWornBy(graph, one));
  };

  it("are those of the stack, those of others and those not known", () => {
    const ids = [ref(subject), "sg-1", UNKNOWN];
    const [found, ...more] = worn(Aws.Instance, { vpcSecurityGroupIds: ids });
    expect(more).to.deep.equal([]);
    expect(found?.targets.map(({ name }) => name)).to.deep.equal(["subject"]);
    expect(found).to.include({ given: true, lost: true });
    expect(found?.foreign).to.deep.equal(["sg-1"]);
  });

  it("are looked for in each place where a type has them", () => {
    expect(worn(Aws.LaunchTemplate, {}).map(({ given }) => given)).to.deep.equal([false, false]);
  });

  it("are none for what wears none", () => {
    expect(worn(Aws.Bucket, { vpcSecurityGroupIds: [ref(subject)] })).to.deep.equal([]);
  });
});

describe("the ranges of a group", () => {
  const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
  const inVpc = group("subject", { vpcId: ref(vpc) });
  const place = (name: string, more: object) => resource(Aws.Subnet, name, { ...more });
  const first = place("first", { cidrBlock: "10.0.1.0/24", ipv6CidrBlock: "2001:db8::/64" });
  const other = place("other", { cidrBlock: "10.0.2.0/24" });
  const host = (name: string, subnet: unknown) =>
    resource(Aws.Instance, name, { subnetId: subnet, vpcSecurityGroupIds: [ref(inVpc)] });
  const ranges = (...fixtures: Fixture[]) => {
    const { graph, subject } = stack(vpc, inVpc, first, other, ...fixtures);
    return rangesOfGroup(graph, subject);
  };

  it("are those of its wearers' subnets, each subnet once", () => {
    expect(ranges(host("a", ref(first)), host("b", ref(first)))).to.deep.equal([
      "10.0.1.0/24",
      "2001:db8::/64",
    ]);
  });

  it("are those of the whole VPC where no subnet is known", () => {
    expect(ranges()).to.deep.equal(["10.0.0.0/16"]);
    expect(ranges(host("a", "subnet-1"))).to.deep.equal(["10.0.0.0/16"]);
    const unknown = place("unknown", { cidrBlock: UNKNOWN });
    expect(ranges(unknown, host("a", ref(unknown)))).to.deep.equal(["10.0.0.0/16"]);
  });

  it("are none where the VPC is not in the stack", () => {
    const { graph, subject } = stack(vpc, group("subject", { vpcId: "vpc-1" }));
    expect(rangesOfGroup(graph, subject)).to.deep.equal([]);
  });
});
