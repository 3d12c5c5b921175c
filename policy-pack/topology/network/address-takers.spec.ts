import { expect } from "chai";
import * as fc from "fast-check";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { subnet } from "../../testing/network";
import { judgeDemand, takesNone, usableAddresses } from "./address-takers";

const vpc = resource(Aws.Vpc, "vpc");
const [a, b] = [subnet("a", vpc, "a"), subnet("b", vpc, "b")];
const both = [ref(a), ref(b)];
const service = (more: object) =>
  resource(Aws.EcsService, "web", { networkConfiguration: { subnets: both }, ...more });

/** What is needed of subnet `a` where it has `usable` addresses; "" where there are enough. */
function needs(usable: number, spare: number, ...fixtures: Fixture[]) {
  const graph = graphOf([vpc, a, b, ...fixtures]);
  const [first] = graph.ofType(Aws.Subnet);
  const found = first ? judgeDemand(graph, first, usable, spare) : [];
  return found.map(({ kind, because }) => `${kind}: ${because}`).join("; ");
}
/** What takes addresses of `a`, in words. */
const takers = (...fixtures: Fixture[]) =>
  needs(0, 0, ...fixtures).replace("violation: of 0 addresses 0 may be taken, and it needs ", "");

describe("the addresses that are taken of a subnet", () => {
  const target = (of: Fixture, maxCapacity: unknown) =>
    resource(Aws.ScalingTarget, "scaling", { resourceId: ref(of), maxCapacity });
  const three = service({ desiredCount: 3, deploymentMaximumPercent: 100 });
  const group = resource(Aws.MigrationSubnetGroup, "group", { subnetIds: both });
  const nat = (more: object) => resource(Aws.NatGateway, "nat", { subnetId: ref(a), ...more });
  const balancer = (more: object, type: string = Aws.LoadBalancer) =>
    resource(type, "front", { subnets: both, ...more });

  const cases: Record<string, [Fixture[], string]> = {
    "are none of what is in another": [[resource(Aws.Instance, "host", { subnetId: ref(b) })], ""],
    "are none of what is in a foreign one": [
      [resource(Aws.Instance, "host", { subnetId: "subnet-9" })],
      "",
    ],
    "are one of an instance and one of an interface": [
      [
        resource(Aws.Instance, "host", { subnetId: ref(a) }),
        resource(Aws.NetworkInterface, "card", { subnetId: ref(a) }),
      ],
      '1 by Instance "host", 1 by NetworkInterface "card"',
    ],
    "are a service's tasks, spread over its subnets": [[three], '2 by Service "web"'],
    "are twice the tasks while a deployment replaces them": [
      [service({ desiredCount: 3 })],
      '3 by Service "web"',
    ],
    "are as many tasks as a service may scale to": [
      [three, target(three, 10)],
      '5 by Service "web"',
    ],
    "are not those to which a foreign service scales": [
      [three, resource(Aws.ScalingTarget, "far", { resourceId: "service/x/y", maxCapacity: 99 })],
      '2 by Service "web"',
    ],
    "are as many as a group of hosts may grow to": [
      [resource(Aws.AutoScalingGroup, "hosts", { vpcZoneIdentifiers: both, maxSize: 5 })],
      '3 by Group "hosts"',
    ],
    "are eight of a balancer of requests": [[balancer({})], '8 by LoadBalancer "front"'],
    "are eight of one by its older name": [
      [balancer({ loadBalancerType: "application" }, Aws.AlbLoadBalancer)],
      '8 by LoadBalancer "front"',
    ],
    "are one of a balancer of connections": [
      [balancer({ loadBalancerType: "network" })],
      '1 by LoadBalancer "front"',
    ],
    "are a NAT gateway's own and its secondary ones": [
      [nat({ secondaryAllocationIds: ["eip-1"], secondaryPrivateIpAddresses: ["10.0.0.9"] })],
      '3 by NatGateway "nat"',
    ],
    "are those that a resolver's endpoint says": [
      [
        resource(Aws.ResolverEndpoint, "dns", {
          ipAddresses: [{ subnetId: ref(a) }, { subnetId: ref(b) }],
        }),
      ],
      '1 by ResolverEndpoint "dns"',
    ],
    "are one of a replication instance, and none of its subnet group": [
      [group, resource(Aws.MigrationInstance, "move", { replicationSubnetGroupId: ref(group) })],
      '1 by ReplicationInstance "move"',
    ],
    "are one of an endpoint that is put there separately": [
      [resource(Aws.VpcEndpointSubnetAssociation, "link", { subnetId: ref(a) })],
      '1 by VpcEndpointSubnetAssociation "link"',
    ],
  };
  for (const [what, [fixtures, expected]] of Object.entries(cases)) {
    it(what, () => {
      expect(takers(...fixtures)).to.equal(expected);
    });
  }

  it("may be all but what is spared", () => {
    expect(needs(10, 20, balancer({}))).to.equal("");
    expect(needs(10, 21, balancer({}))).to.equal(
      'violation: of 10 addresses 7 may be taken, and it needs 8 by LoadBalancer "front"',
    );
  });

  it("are not judged while a count or a place is unknown, unless the rest is too much", () => {
    const host = resource(Aws.Instance, "host", { subnetId: UNKNOWN });
    const open = (label: string) => `undecided: how many addresses ${label} takes is not known yet`;
    expect(needs(99, 0, service({ desiredCount: UNKNOWN }))).to.equal(open('Service "web"'));
    expect(needs(99, 0, three, target(three, UNKNOWN))).to.equal(open('Service "web"'));
    expect(needs(99, 0, host)).to.equal(open('Instance "host"'));
    expect(needs(7, 0, host, balancer({}))).to.match(/^violation: .* 8 by LoadBalancer "front"$/);
  });

  it("are none where nothing is known to take any", () => {
    const none = (...fixtures: Fixture[]) => {
      const graph = graphOf([vpc, a, b, ...fixtures]);
      return graph.ofType(Aws.Subnet).map((one) => takesNone(graph, one));
    };
    expect(none()).to.deep.equal([true, true]);
    expect(none(nat({}))).to.deep.equal([false, true]);
  });
});

describe("the usable addresses of a range", () => {
  it("are all but five, and never fewer than none", () => {
    expect([24, 28, 30, 32].map((bits) => usableAddresses(`10.0.0.0/${bits}`))).to.deep.equal([
      251, 11, 0, 0,
    ]);
  });

  it("are never more in a part of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 31 }), (bits) => {
        const [whole, half] = [bits, bits + 1].map((one) => usableAddresses(`10.0.0.0/${one}`));
        expect(half).to.be.at.most(whole ?? 0);
      }),
    );
  });
});
