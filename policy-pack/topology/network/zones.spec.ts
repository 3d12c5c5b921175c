import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { subnet } from "../../testing/network";
import {
  EVERY_ZONE,
  placeOf,
  together,
  zoneOfNatGateway,
  zoneOfSubnet,
  zonesBehind,
  type Hints,
  type Place,
} from "./zones";

const vpc = resource(Aws.Vpc, "vpc");
const a = subnet("a", vpc, "a");
const b = subnet("b", vpc, "b");
const somewhere = subnet("somewhere", vpc, "a", { availabilityZone: UNKNOWN });
const twin = subnet("twin", vpc, "b");
const stack = [vpc, b, a, twin, somewhere];
const [zoneA, zoneB] = ["eu-west-1a", "eu-west-1b"];

describe("the zone of a subnet", () => {
  const zone = (properties: object) =>
    graphOf([resource(Aws.Subnet, "one", { ...properties })]).resources.map(zoneOfSubnet);

  it("is told by name or by id, whichever is known", () => {
    expect(zone({ availabilityZone: zoneA })).to.deep.equal([zoneA]);
    expect(zone({ availabilityZoneId: "euw1-az1" })).to.deep.equal(["euw1-az1"]);
    expect(zone({ availabilityZone: "", availabilityZoneId: "euw1-az1" })).to.deep.equal([
      "euw1-az1",
    ]);
    expect(zone({ availabilityZone: UNKNOWN, availabilityZoneId: "euw1-az1" })).to.deep.equal([
      "euw1-az1",
    ]);
    expect(zone({ availabilityZone: UNKNOWN })).to.deep.equal([undefined]);
    expect(zone({})).to.deep.equal([undefined]);
  });
});

describe("the zone of a NAT gateway", () => {
  const zone = (properties: object) => {
    const graph = graphOf([...stack, resource(Aws.NatGateway, "nat", { ...properties })]);
    return graph.ofType(Aws.NatGateway).map((nat) => zoneOfNatGateway(graph, nat));
  };

  it("is that of its subnet, as far as that is known", () => {
    expect(zone({ subnetId: ref(b) })).to.deep.equal([zoneB]);
    expect(zone({ subnetId: ref(somewhere) })).to.deep.equal([undefined]);
    expect(zone({ subnetId: "subnet-9" })).to.deep.equal([undefined]);
  });

  it("is every one for a regional gateway alone", () => {
    expect(zone({ availabilityMode: "regional" })).to.deep.equal([EVERY_ZONE]);
    expect(zone({ availabilityMode: "zonal", subnetId: ref(a) })).to.deep.equal([zoneA]);
  });
});

describe("the zones behind a property", () => {
  const zones = (...subnetIds: unknown[]) => {
    const graph = graphOf([...stack, resource(Aws.DatabaseSubnetGroup, "group", { subnetIds })]);
    const [group] = graph.ofType(Aws.DatabaseSubnetGroup);
    return group && zonesBehind(graph, group, "subnetIds", Aws.Subnet);
  };

  it("are told once each, in order", () => {
    const known = [zoneA, zoneB];
    expect(zones(ref(b), ref(a), ref(twin))).to.deep.equal({ known, complete: true });
    expect(zones()).to.deep.equal({ known: [], complete: true });
  });

  it("are not all told past what is unknown, foreign or in an unknown zone", () => {
    const partly = { known: [zoneA], complete: false };
    for (const other of [UNKNOWN, "subnet-9", ref(somewhere)]) {
      expect(zones(ref(a), other)).to.deep.equal(partly);
    }
  });
});

describe("the place of something", () => {
  const place = (properties: object, hints?: Hints) => {
    const balancer = resource(Aws.LoadBalancer, "front", { ...properties });
    const graph = graphOf([...stack, balancer]);
    const [subject] = graph.ofType(Aws.LoadBalancer);
    const paths = [["subnets"], ["subnetMappings", "subnetId"]];
    return subject && placeOf(graph, subject, paths, hints);
  };
  const whole: Place = { known: [zoneA, zoneB], complete: true, unplaced: 0, open: false };

  it("joins all properties that name subnets", () => {
    expect(
      place({ subnets: [ref(b)], subnetMappings: [{ subnetId: ref(a) }, { subnetId: ref(b) }] }),
    ).to.deep.equal(whole);
  });

  it("counts subnets whose zone cannot be told", () => {
    const partly = { known: [zoneA], complete: false, unplaced: 2, open: false };
    expect(place({ subnets: [ref(a), ref(somewhere), "subnet-9"] })).to.deep.equal(partly);
  });

  it("is open where not even their number is known", () => {
    expect(place({ subnets: UNKNOWN })).to.deep.equal({
      known: [],
      complete: false,
      unplaced: 0,
      open: true,
    });
  });

  it("believes what is said of foreign subnets, and zones that are named", () => {
    const zonesOfSubnets = { "subnet-9": zoneB, "subnet-8": "eu-west-1c" };
    expect(place({ subnets: [ref(a), "subnet-9"] }, { zonesOfSubnets })).to.deep.equal(whole);
    expect(place({ zones: [zoneB, zoneA] }, { zones: "zones" })).to.deep.equal(whole);
    const open = place({ zones: [zoneA, zoneB, UNKNOWN] }, { zones: "zones" });
    expect(open).to.deep.equal({ ...whole, complete: false, open: true });
  });

  it("together with others has the zones of all, and the gaps of all", () => {
    const gap: Place = { known: [zoneA], complete: false, unplaced: 1, open: false };
    expect(together([gap, whole, gap])).to.deep.equal({
      known: [zoneA, zoneB],
      complete: false,
      unplaced: 2,
      open: false,
    });
    expect(together([whole, { ...whole, known: [], complete: false, open: true }])).to.deep.equal({
      ...whole,
      complete: false,
      open: true,
    });
    expect(together([])).to.deep.equal({ ...whole, known: [] });
  });
});
