import { expect } from "chai";
import { Aws, UNKNOWN } from "../kit";
import { played, service, twoZones } from "../testing/drills";
import { ref, resource, type Fixture } from "../testing/fixture";

const { net, appB, both } = twoZones();
const web = service("web", 2, net.app, appB);
/** What the drills of both zones say of something. */
const said = (word: string, ...fixtures: Fixture[]) =>
  played("zone", both(web, ...fixtures))
    .filter((line) => line.includes(word))
    .map((line) => line.replace("zone eu-west-1", ""));

describe("the drill of a zone, at the doors", () => {
  it("looks at endpoints and resolvers", () => {
    const endpoint = (name: string, ...subnets: Fixture[]) =>
      resource(Aws.VpcEndpoint, name, {
        vpcEndpointType: "Interface",
        subnetIds: subnets.map(ref),
      });
    const resolver = resource(Aws.ResolverEndpoint, "dns", {
      ipAddresses: [{ subnetId: ref(net.app) }, { subnetId: ref(appB) }],
    });
    const lone = resource(Aws.ResolverEndpoint, "lone", {
      ipAddresses: [{ subnetId: ref(net.app) }],
    });
    const fixtures = both(
      service("web", 2, net.app, appB),
      endpoint("kms", net.app),
      resolver,
      lone,
    );
    expect(played("zone", fixtures)).to.include.members([
      "zone eu-west-1a: fails: kms stop: they are in that zone only",
      "zone eu-west-1b: works: AWS services answer in the other zones",
      "zone eu-west-1a: recovers: dns answers in the other zones",
      "zone eu-west-1a: fails: lone stops: its addresses are all there",
    ]);
  });

  it("asks where endpoints are by what gives them subnets", () => {
    const endpoint = (subnetIds: unknown[]) =>
      resource(Aws.VpcEndpoint, "kms", { vpcEndpointType: "Interface", subnetIds });
    const given = resource(Aws.VpcEndpointSubnetAssociation, "given", {
      vpcEndpointId: ref(endpoint([])),
      subnetId: ref(appB),
    });
    const said = (...fixtures: Fixture[]) =>
      played("zone", both(web, ...fixtures)).filter((line) => /kms|AWS services/.test(line));
    expect(said(endpoint([]), given)).to.deep.equal([
      "zone eu-west-1a: works: AWS services answer in the other zones",
      "zone eu-west-1b: fails: kms stop: they are in that zone only",
    ]);
    expect(said(endpoint([ref(net.app), UNKNOWN]))).to.deep.equal([
      "zone eu-west-1a: unclear: which zones kms are in is not known",
      "zone eu-west-1b: works: AWS services answer in the other zones",
    ]);
  });

  it("looks at the attachments of a transit gateway", () => {
    const attachment = (...subnetIds: unknown[]) =>
      said("hub", resource(Aws.TransitGatewayAttachment, "hub", { subnetIds }));
    expect(attachment(ref(net.app), ref(appB))).to.deep.equal([
      "a: works: attachment hub leads on from the other zones",
      "b: works: attachment hub leads on from the other zones",
    ]);
    expect(attachment(ref(appB))).to.deep.equal([
      "a: works: attachment hub leads on from the other zones",
      "b: fails: attachment hub stops: it is in that zone only, and so is the way to the sites",
    ]);
    expect(attachment(ref(appB), "subnet-1")[1]).to.equal(
      "b: unclear: which zones attachment hub is in is not known",
    );
  });

  it("looks at the associations of a Client VPN endpoint, and at no other's", () => {
    const laptops = resource(Aws.ClientVpnEndpoint, "laptops");
    const association = (name: string, subnetId: unknown, endpoint: unknown = ref(laptops)) =>
      resource(Aws.ClientVpnAssociation, name, { clientVpnEndpointId: endpoint, subnetId });
    const [a, b] = [association("a", ref(net.app)), association("b", ref(appB))];
    expect(said("laptops", laptops, a, b)).to.deep.equal([
      "a: recovers: laptops takes laptops in by the other zones",
      "b: recovers: laptops takes laptops in by the other zones",
    ]);
    expect(said("laptops", laptops, a, association("b", ref(appB), "cvpn-1"))).to.deep.equal([
      "a: fails: laptops stops: it is in that zone only",
      "b: works: laptops is not there",
    ]);
    expect(said("laptops", laptops, a, association("b", UNKNOWN))[0]).to.equal(
      "a: unclear: which zones laptops is in is not known",
    );
    expect(said("laptops", laptops)).to.deep.equal([]);
  });

  it("looks at the mount targets of a file system", () => {
    const files = resource(Aws.FileSystem, "files");
    const target = (name: string, subnetId: unknown, fileSystemId: unknown = ref(files)) =>
      resource(Aws.MountTarget, name, { fileSystemId, subnetId });
    const [a, b] = [target("a", ref(net.app)), target("b", ref(appB))];
    expect(said("files", files, a, b)).to.deep.equal([
      "a: works: file system files is mounted in the other zones",
      "b: works: file system files is mounted in the other zones",
    ]);
    expect(said("files", files, a, target("b", ref(appB), "fs-1"))).to.deep.equal([
      "a: fails: file system files is mounted in that zone only",
      "b: works: file system files is mounted in the other zones",
    ]);
    expect(said("files", files, a, target("b", "subnet-1"))[0]).to.equal(
      "a: unclear: in which zones file system files is mounted is not known",
    );
    expect(said("files", files)).to.deep.equal([]);
  });

  it("tells a file system in one zone, and shares whose buckets are in three", () => {
    const one = resource(Aws.FileSystem, "files", { availabilityZoneName: "eu-west-1a" });
    expect(said("files", one)).to.deep.equal(["a: fails: file system files is in that zone only"]);
    const share = resource(Aws.SmbFileShare, "share");
    expect(said("shares", share)[0]).to.equal(
      "a: works: file shares go on: their buckets are in three zones",
    );
  });
});
