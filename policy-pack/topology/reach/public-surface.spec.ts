import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { route } from "../../testing/network";
import { isPublic, missingFromSurface, surfaceName } from "./public-surface";

/** What is said of the resource called `subject`. */
function said(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const subject = graph.resources.find(({ name }) => name === "subject");
  if (!subject) throw new Error("nothing is called subject");
  return isPublic(graph, subject);
}
const subject = (type: string, properties: object = {}) =>
  resource(type, "subject", { ...properties });

describe("whether something is public", () => {
  it("is sure of what is always so", () => {
    for (const type of [Aws.ApiStage, Aws.Distribution, Aws.LambdaFunctionUrl]) {
      expect(said(subject(type)), type).to.equal(true);
    }
  });

  it("depends on which way a load balancer faces", () => {
    for (const type of [Aws.LoadBalancer, Aws.AlbLoadBalancer, Aws.ClassicLoadBalancer]) {
      const facing = (internal: unknown) => said(subject(type, { internal }));
      expect([undefined, false, true, UNKNOWN].map(facing), type).to.deep.equal([
        ...[true, true, false, UNKNOWN],
      ]);
    }
  });

  it("depends on whether a zone is of VPCs", () => {
    expect(said(subject(Aws.Zone))).to.equal(true);
    expect(said(subject(Aws.Zone, { vpcs: [{ vpcId: "vpc-1" }] }))).to.equal(false);
  });

  it("depends on whether a REST API is private", () => {
    const api = (types: unknown) =>
      resource(Aws.RestApi, "api", { endpointConfiguration: { types } });
    const stage = (restApi: unknown) => subject(Aws.RestApiStage, { restApi });
    const of = (types: unknown) => said(api(types), stage(ref(api(types))));
    expect(of("PRIVATE")).to.equal(false);
    expect(of(["PRIVATE"])).to.equal(false);
    expect(of("REGIONAL")).to.equal(true);
    expect(of(UNKNOWN)).to.equal(UNKNOWN);
    expect(said(api("PRIVATE"), stage("other"))).to.equal(true);
  });

  it("depends on whether what lets in lets in everyone", () => {
    const lets = (cidrIpv4: unknown, more: object = {}) =>
      said(subject(Aws.SecurityGroupIngressRule, { cidrIpv4, ...more }));
    expect(lets("0.0.0.0/0")).to.equal(true);
    expect(lets("10.0.0.0/8")).to.equal(false);
    expect(lets(UNKNOWN)).to.equal(UNKNOWN);
    expect(lets(UNKNOWN, { cidrIpv6: "::/0" })).to.equal(true);
    expect(said(subject(Aws.SecurityGroup))).to.equal(false);
  });
});

describe("whether an address lets somebody in", () => {
  const eip = subject(Aws.Eip);
  const other = resource(Aws.Eip, "other");

  it("is so unless it is there to leave by", () => {
    expect(said(eip)).to.equal(true);
    for (const properties of [
      { allocationId: ref(eip) },
      { secondaryAllocationIds: [ref(eip)] },
      { availabilityZoneAddresses: [{ allocationIds: [ref(eip)] }] },
    ]) {
      expect(said(eip, resource(Aws.NatGateway, "nat", properties))).to.equal(false);
    }
  });

  it("is left to the load balancer that has it", () => {
    const mapping = { subnetMappings: [{ allocationId: ref(eip) }] };
    expect(said(eip, resource(Aws.LoadBalancer, "nlb", mapping))).to.equal(false);
  });

  it("is so where others are used, and perhaps where one that is not known is", () => {
    const nat = (allocationId: unknown) => resource(Aws.NatGateway, "nat", { allocationId });
    expect(said(eip, other, nat(ref(other)))).to.equal(true);
    expect(said(eip, nat("eipalloc-1"))).to.equal(true);
    expect(said(eip, nat(UNKNOWN))).to.equal(UNKNOWN);
  });

  it("is not so where a NAT instance's interface has it", () => {
    const table = resource(Aws.RouteTable, "table");
    const card = (sourceDestCheck: boolean) =>
      resource(Aws.NetworkInterface, "card", { sourceDestCheck });
    const held = resource(Aws.EipAssociation, "held", {
      allocationId: ref(eip),
      networkInterfaceId: ref(card(false)),
    });
    const out = route("out", table, { networkInterfaceId: ref(card(false)) });
    expect(said(eip, table, card(false), held, out)).to.equal(false);
    expect(said(eip, table, card(true), held, out)).to.equal(true);
    expect(said(eip, table, card(false), held)).to.equal(true);
    const own = subject(Aws.Eip, { networkInterface: ref(card(false)) });
    expect(said(own, table, card(false), out)).to.equal(false);
  });
});

describe("a declared surface", () => {
  const missing = (declared: string[], ...fixtures: Fixture[]) =>
    missingFromSurface(graphOf(fixtures), declared);

  it("calls resources by their kind and name", () => {
    const [first] = graphOf([resource(Aws.LoadBalancer, "web")]).resources;
    expect(first && surfaceName(first)).to.equal("LoadBalancer web");
  });

  it("lacks what is not there, or not public", () => {
    const web = (internal: unknown) => resource(Aws.LoadBalancer, "web", { internal });
    const declared = ["LoadBalancer web"];
    expect(missing(declared, web(false))).to.deep.equal([]);
    expect(missing(declared, web(UNKNOWN))).to.deep.equal([]);
    expect(missing(declared, web(true))).to.deep.equal(declared);
    expect(missing(declared, resource(Aws.Bucket, "web"))).to.deep.equal(declared);
    expect(missing([], web(false))).to.deep.equal([]);
  });
});
