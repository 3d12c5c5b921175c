import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { sharedFiles } from "../../testing/shares";
import { fileShares } from "./file-shares";

const files = sharedFiles();

/** What stands behind the shares of a stack, by name. */
const shares = (fixtures: Fixture[]) =>
  [...fileShares(graphOf(fixtures)).values()].map((share) => ({
    name: share.resource.name,
    protocol: share.protocol,
    gateway: share.gateway?.name,
    caches: share.caches.map(({ name }) => name),
    bucket: share.bucket?.name,
    role: share.role?.name,
    clients: share.clients,
  }));
const share = (properties: object) => resource(Aws.NfsFileShare, "subject", { ...properties });
const whole = {
  name: "subject",
  protocol: "NFS",
  gateway: "site",
  caches: ["disk"],
  bucket: "files",
  role: "gateway",
  clients: [],
};

describe("the shares of files of a stack", () => {
  it("lead to all that stands behind them, by either protocol", () => {
    expect(shares(files.with())).to.deep.equal([whole]);
    expect(shares(sharedFiles(Aws.SmbFileShare).with())).to.deep.equal([
      { ...whole, protocol: "SMB" },
    ]);
  });

  it("are found by their resource, and are no other resources", () => {
    const graph = graphOf(files.with());
    const all = fileShares(graph);
    expect([...all.keys()]).to.deep.equal(graph.ofType(Aws.NfsFileShare));
    expect(shares(files.with({ share: undefined }))).to.deep.equal([]);
  });

  it("name their clients one by one, unknown ones too", () => {
    const clientLists = ["10.1.0.0/16", UNKNOWN, "fd00::/8"];
    const [found] = shares(files.with({ share: share({ clientLists }) }));
    expect(found?.clients).to.deep.equal(clientLists);
    const [open] = shares(files.with({ share: share({ clientLists: UNKNOWN }) }));
    expect(open?.clients).to.deep.equal([UNKNOWN]);
  });

  it("have nothing behind them that is elsewhere, or unknown", () => {
    const nothing = { gateway: undefined, caches: [], bucket: undefined, role: undefined };
    const elsewhere = share({
      gatewayArn: "arn:aws:storagegateway:eu-west-1:1:gateway/sgw-1",
      locationArn: "arn:aws:s3:::other",
      roleArn: "arn:aws:iam::1:role/other",
    });
    const unknown = share({ gatewayArn: UNKNOWN, locationArn: UNKNOWN, roleArn: UNKNOWN });
    for (const one of [elsewhere, unknown]) {
      expect(shares(files.with({ share: one }))).to.deep.equal([{ ...whole, ...nothing }]);
    }
  });

  it("count every disk of their own gateway, and none of another", () => {
    const disk = (name: string, gatewayArn: unknown) =>
      resource(Aws.GatewayCache, name, { gatewayArn, diskId: name });
    const more = [disk("second", ref(files.gateway)), disk("stranger", "arn:other")];
    expect(shares(files.with({}, ...more))).to.deep.equal([
      { ...whole, caches: ["disk", "second"] },
    ]);
    expect(shares(files.with({ cache: undefined }, disk("stranger", UNKNOWN)))).to.deep.equal([
      { ...whole, caches: [] },
    ]);
  });
});
