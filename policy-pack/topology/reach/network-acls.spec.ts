import { expect } from "chai";
import { Aws, UNKNOWN, type Reading } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import {
  aclEntries,
  entryOfResource,
  isAll,
  isForEveryone,
  isForPort,
  isOfAcl,
  strayAclEntries,
  type Direction,
} from "./network-acls";

const item = (ruleNo: unknown, more: object = {}) => ({
  ...{ ruleNo, action: "allow", protocol: "tcp", fromPort: 443, toPort: 443 },
  cidrBlock: "0.0.0.0/0",
  ...more,
});
const acl = resource(Aws.NetworkAcl, "acl", {
  ingress: [item(200), item(UNKNOWN)],
  egress: [item(300)],
});
const rule = (name: string, ruleNumber: unknown, more: object = {}) =>
  resource(Aws.NetworkAclRule, name, {
    ...{ networkAclId: ref(acl), ruleNumber, ruleAction: "deny", protocol: "-1" },
    ipv6CidrBlock: "::/0",
    ...more,
  });

function entries(type: string, direction: Direction | undefined, ...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [owner] = graph.ofType(type);
  if (!owner) throw new Error(`no ${type}`);
  return aclEntries(graph, owner, direction);
}

/** An entry of a port and a range that are as given. */
const entry = (more: object = {}) => {
  const [first] = entries(
    Aws.NetworkAcl,
    "in",
    resource(Aws.NetworkAcl, "acl", { ingress: [item(100, more)] }),
  );
  if (!first) throw new Error("no entry");
  return first;
};

describe("the entries of an ACL", () => {
  const numbers = (direction: Direction | undefined, ...fixtures: Fixture[]) =>
    entries(Aws.NetworkAcl, direction, acl, ...fixtures).map(({ number }) => number);

  it("come in the order of their numbers, those not known last", () => {
    const separate = [rule("late", 400), rule("early", 100)];
    expect(numbers(undefined, ...separate)).to.deep.equal([100, 200, 400, UNKNOWN]);
  });

  it("are those of one direction", () => {
    const separate = [rule("out", 100, { egress: true }), rule("in", 150, { egress: false })];
    expect(numbers("in", ...separate)).to.deep.equal([150, 200, UNKNOWN]);
    expect(numbers("out", ...separate)).to.deep.equal([100, 300]);
  });

  it("may be of both directions where theirs is not known", () => {
    const either = rule("either", 100, { egress: UNKNOWN });
    expect(numbers("in", either)).to.include(100);
    expect(numbers("out", either)).to.include(100);
  });

  it("are told alike, in whichever form they were written", () => {
    const [separate, inline] = entries(Aws.NetworkAcl, "in", acl, rule("first", 100));
    expect(separate).to.deep.equal({
      ...{ label: 'NetworkAclRule "first"', number: 100, action: "deny", protocol: "-1" },
      ...{ fromPort: undefined, toPort: undefined, cidr: "::/0" },
    });
    expect(inline).to.deep.equal({
      ...{ label: 'an inline entry of NetworkAcl "acl"', number: 200, action: "allow" },
      ...{ protocol: "tcp", fromPort: 443, toPort: 443, cidr: "0.0.0.0/0" },
    });
  });

  it("are not those of other ACLs", () => {
    const other = resource(Aws.NetworkAcl, "other");
    const separate = ["acl-1", UNKNOWN, ref(other)].map((networkAclId, index) =>
      rule(`of-others-${index}`, 100, { networkAclId }),
    );
    expect(numbers("in", other, ...separate)).to.deep.equal([200, UNKNOWN]);
  });

  it("are a VPC's where they are of its default ACL", () => {
    const vpc = resource(Aws.Vpc, "vpc");
    const found = entries(Aws.Vpc, "in", vpc, rule("born", 100, { networkAclId: ref(vpc) }));
    expect(found.map(({ label }) => label)).to.deep.equal(['NetworkAclRule "born"']);
  });
});

describe("an entry that is a resource", () => {
  const lost = rule("lost", 100, { networkAclId: UNKNOWN });
  const far = rule("far", 100, { networkAclId: "acl-1" });
  const own = rule("own", 100);
  const graph = graphOf([acl, own, lost, far]);

  it("is stray where its ACL is not known, and not where that is elsewhere", () => {
    expect(strayAclEntries(graph).map(({ name }) => name)).to.deep.equal(["lost"]);
  });

  it("is of an ACL where that is in the stack", () => {
    const found = graph.ofType(Aws.NetworkAclRule).filter((one) => isOfAcl(graph, one));
    expect(found.map(({ name }) => name)).to.deep.equal(["own"]);
  });

  it("is none of the other direction", () => {
    const [first] = graphOf([rule("out", 100, { egress: true })]).resources;
    expect(first && entryOfResource(first)).to.deep.equal([]);
    expect(first && entryOfResource(first, "out")).to.have.length(1);
  });
});

describe("whom and what an entry is for", () => {
  it("is a port within its ports, ends included", () => {
    const at = (port: number) => isForPort(entry({ fromPort: 80, toPort: 90 }), port);
    expect([79, 80, 90, 91].map(at)).to.deep.equal([false, true, true, false]);
  });

  it("is every port by every protocol, and no TCP port by another", () => {
    expect(isForPort(entry({ protocol: "-1", fromPort: 0, toPort: 0 }), 443)).to.equal(true);
    expect(isForPort(entry({ protocol: "udp" }), 443)).to.equal(false);
    expect(isForPort(entry({ protocol: "6" }), 443)).to.equal(true);
    for (const one of ["all", "-1", -1]) expect(isAll(one)).to.equal(true);
    const others: Reading[] = ["tcp", 0, UNKNOWN, undefined];
    for (const one of others) expect(isAll(one)).to.equal(false);
  });

  it("is not known where the protocol or a port is not", () => {
    for (const field of ["protocol", "fromPort", "toPort"]) {
      expect(isForPort(entry({ [field]: UNKNOWN }), 443), field).to.equal(undefined);
    }
    expect(isForPort(entry({ protocol: "udp", fromPort: UNKNOWN }), 443)).to.equal(false);
  });

  it("is everyone by a range of either version, if it is known", () => {
    expect(isForEveryone(entry())).to.equal(true);
    expect(isForEveryone(entry({ cidrBlock: "", ipv6CidrBlock: "::/0" }))).to.equal(true);
    expect(isForEveryone(entry({ cidrBlock: "10.0.0.0/16" }))).to.equal(false);
    expect(isForEveryone(entry({ cidrBlock: undefined }))).to.equal(false);
    expect(isForEveryone(entry({ cidrBlock: UNKNOWN }))).to.equal(undefined);
  });
});
