import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry, group, way } from "../../testing/groups";
import { network } from "../../testing/network";
import { waysIn } from "./ways-in";

const net = network();
const { edge } = net;
const front = group("front");
const everyone = { cidrIpv4: "0.0.0.0/0" };
const door = resource(Aws.LoadBalancer, "door", {
  subnets: [ref(edge)],
  securityGroups: [ref(front)],
});
const item = (protocol: string, from: number, to = from) => ({
  ruleNo: 100,
  action: "allow",
  protocol,
  fromPort: from,
  toPort: to,
  cidrBlock: "0.0.0.0/0",
});
const guarded = (entering: object, leaving: object[] = []) =>
  resource(Aws.NetworkAcl, "acl", {
    subnetIds: [ref(edge)],
    ingress: [entering],
    egress: leaving,
  });
const answers = [item("tcp", 1024, 65535)];

/** The last stations of the ways, or why there may be one. */
function ways(...fixtures: Fixture[]) {
  const graph = graphOf(net.with({}, front, door, ...fixtures));
  const [balancer] = graph.ofType(Aws.LoadBalancer);
  const found = balancer ? waysIn(graph, balancer, []) : [];
  return found.map((one) =>
    one instanceof Undecided ? `? ${one.because}` : one.split(" → ").slice(-2).join(" → "),
  );
}
const open = (gate: string) => [`front:${gate} → LoadBalancer "door"`];
const doubtful = ['? what SecurityGroupIngressRule "front-in" lets in is not known'];

describe("ways from the Internet", () => {
  const cases: Record<string, [Fixture[], string[]]> = {
    "where a gate and an ACL let the same port in": [
      [entry(front, 443, everyone), guarded(item("tcp", 443), answers)],
      open("443"),
    ],
    "where the ACL lets a part of the gate's ports in": [
      [entry(front, 80, { ...everyone, toPort: 90 }), guarded(item("tcp", 85), answers)],
      open("80–90"),
    ],
    "nowhere where they let in different ports": [
      [entry(front, 443, everyone), guarded(item("tcp", 80), answers)],
      [],
    ],
    "nowhere where answers go out over another protocol": [
      [entry(front, 443, everyone), guarded(item("tcp", 443), [item("udp", 1024, 65535)])],
      [],
    ],
    "nowhere where no answers go out, by the protocol's number": [
      [entry(front, 443, { ...everyone, ipProtocol: "6" }), guarded(item("tcp", 443))],
      [],
    ],
    "by every protocol where an ACL lets one in": [
      [entry(front, 0, { ...everyone, ipProtocol: "-1" }), guarded(item("udp", 53))],
      open("any port"),
    ],
    "past a gate of which not all is known": [
      [entry(front, 80, { cidrIpv4: UNKNOWN }, "first"), entry(front, 443, everyone)],
      open("443"),
    ],
    "perhaps, once for two gates of which not all is known": [
      [entry(front, 443, { cidrIpv4: UNKNOWN }), entry(front, 80, { cidrIpv4: UNKNOWN }, "other")],
      ['? whom SecurityGroupIngressRule "front-in" lets in is not known'],
    ],
    "perhaps, by an unknown protocol": [
      [entry(front, 443, { ...everyone, ipProtocol: UNKNOWN }), guarded(item("udp", 443))],
      doubtful,
    ],
    "perhaps, from an unknown port on": [
      [entry(front, 443, { ...everyone, fromPort: UNKNOWN }), guarded(item("tcp", 80), answers)],
      doubtful,
    ],
    "nowhere from an unknown port on where the ACL lets in what is beyond": [
      [entry(front, 443, { ...everyone, fromPort: UNKNOWN }), guarded(item("tcp", 444), answers)],
      [],
    ],
    "perhaps, up to an unknown port": [
      [entry(front, 443, { ...everyone, toPort: UNKNOWN }), guarded(item("tcp", 9000), answers)],
      doubtful,
    ],
    "nowhere by a range that is none": [[entry(front, 443, { cidrIpv4: "everyone" })], []],
    "nowhere where no gate is open, whatever the ACL": [
      [resource(Aws.NetworkAclAssociation, "far", { subnetId: ref(edge), networkAclId: "acl-9" })],
      [],
    ],
  };
  for (const [what, [fixtures, expected]] of Object.entries(cases)) {
    it(`lead ${what}`, () => {
      expect(ways(...fixtures)).to.deep.equal(expected);
    });
  }

  it("may lead over a subnet that is not known", () => {
    const lost = resource(Aws.LoadBalancer, "door", {
      subnets: [UNKNOWN],
      securityGroups: [ref(front)],
    });
    const said = (...more: Fixture[]) => {
      const graph = graphOf([front, lost, ...more]);
      return graph.ofType(Aws.LoadBalancer).flatMap((one) => waysIn(graph, one, []));
    };
    expect(said()).to.deep.equal([]);
    expect(said(entry(front, 443, everyone))).to.deep.equal([
      new Undecided("one of its subnets is not known"),
    ]);
  });

  it("tell each group that is reached over others", () => {
    const [app, data] = [group("app"), group("data")];
    const onwards = ways(
      entry(front, 443, everyone),
      app,
      data,
      ...way(front, app, 8080),
      ...way(app, data, 5432),
      ...way(app, front, 443),
    );
    expect(onwards).to.deep.equal([
      'front:443 → LoadBalancer "door", and on to app:8080, data:5432',
    ]);
  });
});
