import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { sharedFiles } from "../../testing/shares";
import { fileShares } from "../data";
import { siteRanges } from "./site-ranges";

const ranges = (...fixtures: Fixture[]) => siteRanges(graphOf(fixtures));
const route = (more: object, name = "route") => resource(Aws.Route, name, { ...more });

describe("siteRanges", () => {
  it("believes components, VPN routes and routes to the gateways of sites, each range once", () => {
    expect(
      ranges(
        resource("platform:index:Network", "net", { onPremisesRanges: ["10.0.0.0/14", UNKNOWN] }),
        resource(Aws.VpnConnectionRoute, "site", { destinationCidrBlock: "10.0.0.0/14" }),
        route({ destinationCidrBlock: "10.8.0.0/16", transitGatewayId: "tgw-1" }),
        route({ destinationIpv6CidrBlock: "fd10::/48", gatewayId: "vgw-1" }, "v6"),
      ),
    ).to.deep.equal(["10.0.0.0/14", "10.8.0.0/16", "fd10::/48"]);
  });

  it("takes neither the whole world, nor other ways, nor what is no range", () => {
    expect(ranges(route({ destinationCidrBlock: "0.0.0.0/0", gatewayId: "vgw-1" }))).to.deep.equal(
      [],
    );
    expect(
      ranges(route({ destinationCidrBlock: "10.0.0.0/8", natGatewayId: "nat-1" })),
    ).to.deep.equal([]);
    expect(
      ranges(
        resource(Aws.Bucket, "bucket", { onPremisesRanges: ["10.0.0.0/8"] }),
        resource("platform:index:Network", "net", { onPremisesRanges: ["Seoul"] }),
      ),
    ).to.deep.equal([]);
  });
});

describe("fileShares", () => {
  it("tells all that stands behind a share", () => {
    for (const [type, protocol] of [
      [Aws.NfsFileShare, "NFS"],
      [Aws.SmbFileShare, "SMB"],
    ] as const) {
      const [share] = fileShares(graphOf(sharedFiles(type).with())).values();
      expect(share?.protocol).to.equal(protocol);
      expect(
        [share?.gateway, ...(share?.caches ?? []), share?.bucket, share?.role].map(
          (one) => one?.name,
        ),
      ).to.deep.equal(["site", "disk", "files", "gateway"]);
      expect(share?.clients).to.deep.equal([]);
    }
  });
});
