import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { isTargetOfRoute, judgeNatInstance } from "./nat-instances";

const tags = [{ key: "Purpose", value: "nat-instance", propagateAtLaunch: true }];
const card = (more: object = {}) =>
  resource(Aws.NetworkInterface, "card", { sourceDestCheck: false, ...more });
const template = (...networkInterfaces: unknown[]) =>
  resource(Aws.LaunchTemplate, "nat", { networkInterfaces });
const attached = template({ networkInterfaceId: ref(card()) });
const hosts = (more: object = {}) =>
  resource(Aws.AutoScalingGroup, "nat", {
    tags,
    minSize: 1,
    maxSize: 1,
    launchTemplate: { id: ref(attached) },
    ...more,
  });
const leading = (networkInterfaceId: unknown) =>
  resource(Aws.Route, "out", { networkInterfaceId, destinationCidrBlock: "0.0.0.0/0" });
const out = leading(ref(card()));

/** What becomes of the first fixture. */
function judged(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [group] = graph.resources;
  const found = group && judgeNatInstance(graph, group);
  return found?.map(({ kind, because }) => `${kind}: ${because}`).join("; ");
}
const problem = (why: string) =>
  `violation: it is tagged as a NAT instance and not built as one: ${why}`;

describe("a NAT instance", () => {
  it("is one host with an interface that passes traffic on, and a route to it", () => {
    expect(judged(hosts(), attached, card(), out)).to.equal(
      "not-applicable: It is a NAT instance.",
    );
  });

  it("is claimed by the tag of a group alone", () => {
    expect(judged(hosts({ tags: undefined }), attached, card(), out)).to.equal(undefined);
    expect(judged(hosts({ tags: [{ key: "Purpose", value: "web" }] }))).to.equal(undefined);
    expect(judged(hosts({ tags: [{ key: "Role", value: "nat-instance" }] }))).to.equal(undefined);
    expect(judged(hosts({ tags: UNKNOWN }))).to.equal(undefined);
    const host = resource(Aws.Instance, "nat", { tags: { Purpose: "nat-instance" } });
    expect(judged(host)).to.equal(undefined);
  });

  const second = resource(Aws.NetworkInterface, "second", { sourceDestCheck: false });
  const noName = 'LaunchTemplate "nat" does not name one interface that exists';
  const single = "it is not one instance, with minSize and maxSize 1";
  const cases: Record<string, [Fixture[], string]> = {
    "several hosts": [[hosts({ maxSize: 2 }), attached, card(), out], single],
    "perhaps no host": [[hosts({ minSize: 0 }), attached, card(), out], single],
    "an unknown number of hosts": [[hosts({ maxSize: UNKNOWN }), attached, card(), out], single],
    "hosts that may be in any of some subnets": [
      [hosts({ vpcZoneIdentifiers: ["subnet-1"] }), attached, card(), out],
      "it names subnets, where the interface decides",
    ],
    "a foreign launch template": [
      [hosts({ launchTemplate: { id: "lt-9" } }), attached, card(), out],
      "its launch template is not one of this stack",
    ],
    "a template without interfaces": [[hosts(), template(), card(), out], noName],
    "a template that makes its interface": [
      [hosts(), template({ associatePublicIpAddress: true }), card(), out],
      noName,
    ],
    "a template with two interfaces": [
      [
        hosts(),
        template({ networkInterfaceId: ref(card()) }, { networkInterfaceId: ref(second) }),
        card(),
        second,
        out,
      ],
      noName,
    ],
    "a foreign interface": [
      [hosts(), template({ networkInterfaceId: "eni-9" }), card(), out],
      'the interface of LaunchTemplate "nat" is not one of this stack',
    ],
    "an interface that passes nothing on": [
      [hosts(), attached, card({ sourceDestCheck: undefined }), out],
      'NetworkInterface "card" passes nothing on: sourceDestCheck is not false',
    ],
    "an interface to which no route leads": [
      [hosts(), attached, card(), second, leading(ref(second))],
      'no route leads to NetworkInterface "card"',
    ],
    "an interface beside a route to a foreign one": [
      [hosts(), attached, card(), leading("eni-9")],
      'no route leads to NetworkInterface "card"',
    ],
  };
  for (const [what, [fixtures, why]] of Object.entries(cases)) {
    it(`is not ${what}`, () => {
      expect(judged(...fixtures)).to.equal(problem(why));
    });
  }
});

describe("an interface", () => {
  it("is the target of a route that names it", () => {
    const isTarget = (route: Fixture) => {
      const graph = graphOf([card(), route]);
      return graph.ofType(Aws.NetworkInterface).map((one) => isTargetOfRoute(graph, one));
    };
    expect(isTarget(out)).to.deep.equal([true]);
    expect(isTarget(leading("eni-9"))).to.deep.equal([false]);
    expect(isTarget(leading(UNKNOWN))).to.deep.equal([false]);
  });
});
