import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import type { Resource } from "../../kit/resource";
import type { Verdict } from "../../kit/verdict";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, exit, group } from "../../testing/groups";
import { subnet } from "../../testing/network";
import type { Graph } from "../graph";
import { judgeForwarding, judgeResolverDoors } from "./resolvers";

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
const place = subnet("a", vpc, "a");
const dns = group("dns", { vpcId: ref(vpc) });

type Judge = (graph: Graph, one: Resource) => Verdict[];

function judged(type: string, judge: Judge, fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const found = graph.ofType(type).flatMap((one) => judge(graph, one));
  return found.map(({ kind, because }) => `${kind}: ${because}`);
}

describe("the doors of a resolver's endpoint", () => {
  const endpoint = (direction: string, securityGroupIds: unknown = [ref(dns)]) =>
    resource(Aws.ResolverEndpoint, "dns", {
      direction,
      securityGroupIds,
      ipAddresses: [{ subnetId: ref(place) }],
    });
  const doors = (one: Fixture, ...rules: Fixture[]) =>
    judged(Aws.ResolverEndpoint, judgeResolverDoors, [vpc, place, dns, one, ...rules]);
  const ofEach = (words: string) =>
    ["tcp", "udp"].map((protocol) => words.replace("PROTOCOL", protocol));
  const both = (source: object, make = entry) =>
    ["tcp", "udp"].map((ipProtocol) => make(dns, 53, { ipProtocol, ...source }, ipProtocol));
  const [inward, outward] = [endpoint("INBOUND"), endpoint("OUTBOUND")];
  const shut = ofEach("violation: none of its groups lets port 53 in over PROTOCOL");

  it("are open inwards from beyond its VPC, over both protocols", () => {
    expect(doors(inward, ...both({ cidrIpv4: "10.8.0.0/16" }))).to.deep.equal([]);
    expect(doors(inward, ...both({ cidrIpv6: "fd10::/48" }))).to.deep.equal([]);
    expect(doors(inward, ...both({ cidrIpv4: "10.8.0.0/16" }).slice(0, 1))).to.deep.equal(
      shut.slice(1),
    );
  });

  it("are shut without a rule, at another port, or for another group", () => {
    expect(doors(inward)).to.deep.equal(shut);
    expect(doors(inward, entry(dns, 443, { cidrIpv4: "10.8.0.0/16" }))).to.deep.equal(shut);
    const far = group("far");
    const abroad = entry(far, 53, { cidrIpv4: "10.8.0.0/16", ipProtocol: "-1" });
    expect(doors(inward, far, abroad)).to.deep.equal(shut);
  });

  it("do not help sites where they are open to its own VPC alone", () => {
    expect(doors(inward, ...both({ cidrIpv4: "10.0.4.0/24" }))).to.deep.equal(
      ofEach("violation: its groups let port 53 in over PROTOCOL from its own VPC alone"),
    );
  });

  it("are open outwards by rules outwards, and no others", () => {
    expect(doors(outward, ...both({ cidrIpv4: "10.8.0.0/16" }, exit))).to.deep.equal([]);
    expect(doors(outward, ...both({ cidrIpv4: "10.8.0.0/16" }))).to.deep.equal(
      ofEach("violation: none of its groups lets port 53 out over PROTOCOL"),
    );
  });

  it("are open by the rules in a group, too", () => {
    const rule = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.8.0.0/16"] };
    const inline = group("dns", { vpcId: ref(vpc), ingress: [rule] });
    const graph = [vpc, place, inline, inward];
    expect(judged(Aws.ResolverEndpoint, judgeResolverDoors, graph)).to.deep.equal([]);
  });

  it("are not judged where a group is foreign or unknown", () => {
    const open = ofEach("undecided: whether its groups let port 53 in over PROTOCOL is not known");
    for (const other of ["sg-9", UNKNOWN]) {
      expect(doors(endpoint("INBOUND", [ref(dns), other]))).to.deep.equal(open);
    }
  });
});

describe("a rule that forwards names", () => {
  const rule = (more: object = {}) =>
    resource(Aws.ResolverRule, "corp", { domainName: "corp.example.", ...more });
  const use = (vpcId: unknown, resolverRuleId: unknown = ref(rule())) =>
    resource(Aws.ResolverRuleAssociation, "use", { vpcId, resolverRuleId });
  const forwards = (...fixtures: Fixture[]) =>
    judged(Aws.ResolverRule, judgeForwarding, [vpc, rule(), ...fixtures]);
  const used = use(ref(vpc));
  const zone = (name: unknown, vpcId: unknown = ref(vpc)) =>
    resource(Aws.Zone, "zone", { name, vpcs: vpcId === undefined ? undefined : [{ vpcId }] });
  const unused = ["violation: no VPC is associated with it, so nothing is forwarded"];

  it("is used by every VPC", () => {
    expect(forwards(used)).to.deep.equal([]);
    expect(forwards()).to.deep.equal(unused);
    expect(forwards(use(ref(vpc), "rslvr-rr-9"))).to.deep.equal(unused);
    const lacks = "is not associated with it, so nothing is forwarded from there";
    const other = resource(Aws.Vpc, "other");
    expect(forwards(used, other)).to.deep.equal([`violation: Vpc "other" ${lacks}`]);
    expect(forwards(use("vpc-9"))).to.deep.equal([`violation: Vpc "vpc" ${lacks}`]);
  });

  it("is not judged where an association may be its own, or any VPC's", () => {
    expect(forwards(use(ref(vpc), UNKNOWN))).to.deep.equal([
      'undecided: ResolverRuleAssociation "use" may or may not be for it',
    ]);
    expect(forwards(use(UNKNOWN))).to.deep.equal([
      'undecided: whether Vpc "vpc" is associated with it is not known',
    ]);
  });

  it("stands against a private zone of the same name, or within its domain", () => {
    expect(forwards(used, zone("Corp.Example"))).to.deep.equal([
      'violation: the records of Zone "zone" (corp.example) are not found: the rule goes first',
    ]);
    expect(forwards(used, zone("db.corp.example."))).to.deep.equal([
      'violation: Zone "zone" (db.corp.example) answers for names of corp.example',
    ]);
  });

  it("stands against a zone that its VPC sees by an association", () => {
    const far = zone("db.corp.example", "vpc-9");
    const sees = resource(Aws.ZoneAssociation, "sees", { zoneId: ref(far), vpcId: ref(vpc) });
    expect(forwards(used, far)).to.deep.equal([]);
    expect(forwards(used, far, sees)).to.have.lengthOf(1);
  });

  it("stands against no other zone", () => {
    for (const name of ["example", "mycorp.example"]) {
      expect(forwards(used, zone(name))).to.deep.equal([]);
    }
    expect(forwards(used, resource(Aws.Zone, "zone", { name: "db.corp.example" }))).to.deep.equal(
      [],
    );
  });

  it("may stand against a zone of an unknown VPC, and is not asked about one of an unknown name", () => {
    expect(forwards(used, zone(UNKNOWN))).to.deep.equal([]);
    expect(forwards(used, zone("db.corp.example", UNKNOWN))).to.deep.equal([
      'undecided: whether a VPC that uses it sees Zone "zone" is not known',
    ]);
  });
});
