import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { ruleCases } from "../../testing/rule-cases";
import { directConnectInTwoLocations } from "./direct-connect-in-two-locations";

const connection = (name: string, location: unknown, type: string = Aws.DirectConnectConnection) =>
  resource(type, name, { bandwidth: "1Gbps", location });
const link = (connectionId: unknown) =>
  resource(Aws.PrivateVirtualInterface, "link", { connectionId });
const together = "every connection ends in GASAN";

describe("Locations of Direct Connect", () => {
  ruleCases(directConnectInTwoLocations, {
    compliant: {
      "two connections in two": [connection("subject", "GASAN"), connection("other", "PYEONG")],
      "a group in another one": [
        connection("subject", "GASAN"),
        connection("other", "PYEONG", Aws.DirectConnectGroup),
      ],
      "two known ones beside one that is not known": [
        connection("subject", UNKNOWN),
        connection("one", "GASAN"),
        connection("other", "PYEONG"),
      ],
    },
    violating: {
      "a single connection": [[connection("subject", "GASAN")], together],
      "a single group": [[connection("subject", "GASAN", Aws.DirectConnectGroup)], together],
      "a single connection with a link": [
        [connection("subject", "GASAN"), link(undefined)],
        together,
      ],
    },
    absent: {
      "a connection that names none": [
        [connection("subject", undefined)],
        "every connection ends in one place",
      ],
    },
    unknown: {
      "a location that is not known": [
        [connection("subject", UNKNOWN)],
        "a location is not known yet",
      ],
      "a second connection that exists already": [
        [connection("subject", "GASAN"), link("dxcon-1")],
        "where dxcon-1 ends is not in this stack",
      ],
    },
    notApplicable: {},
  });

  it("finds each of two in one location", async () => {
    const stack = [connection("one", "GASAN"), connection("other", "GASAN")];
    expect(await verdicts(directConnectInTwoLocations, stack)).to.deep.equal({
      one: [together],
      other: [together],
    });
  });
});
