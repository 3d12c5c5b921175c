import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { site, virtualInterface } from "../../../testing/sites";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { directConnectDiversity } from "./direct-connect-diversity";

const { hub } = site();
const dxGatewayId = "dxgw-1";
const subject = (more: object = {}) =>
  virtualInterface("subject", hub, { dxGatewayId, connectionId: "dxcon-1", ...more });
const other = (more: object = {}) =>
  virtualInterface("other", hub, { dxGatewayId, connectionId: "dxcon-2", ...more });
const connection = (name: string, location: unknown, type: string = Aws.DirectConnectConnection) =>
  resource(type, name, { location });
const gasan = connection("gasan", "KINX");
const annex = connection("annex", "KINX");
const busan = connection("busan", "LGU");
const on = (one: typeof gasan) => ({ connectionId: ref(one) });
const group = connection("group", "PYEONG", Aws.DirectConnectGroup);
const ordered = (location: unknown) => connection("subject", location);
const straight = (vpnGatewayId: string) => ({ dxGatewayId: undefined, vpnGatewayId });
const alone = "subject is the only Direct Connect link of its site";
const long = { bgpAsn: undefined, bgpAsnLong: "4200000001" };

subjectCases(directConnectDiversity, {
  "links on two connections that exist": [[subject(), other()], passes],
  "links in two locations": [[gasan, busan, subject(on(gasan)), other(on(busan))], passes],
  "a link that says its location beside one that does not": [
    [gasan, subject(on(gasan)), other()],
    passes,
  ],
  "long BGP numbers": [[subject(long), other(long)], passes],
  "a transit interface beside it": [
    [
      subject(),
      resource(Aws.TransitVirtualInterface, "t", {
        bgpAsn: 65010,
        dxGatewayId,
        connectionId: "dxcon-2",
      }),
    ],
    passes,
  ],
  "one link": [[subject()], alone],
  "a second link of another site": [[subject(), other({ bgpAsn: 65099 })], alone],
  "links on one connection": [
    [subject(), other({ connectionId: "dxcon-1" })],
    "subject and other are all on connection dxcon-1",
  ],
  "links in one location": [
    [gasan, annex, subject(on(gasan)), other(on(annex))],
    "subject and other end in the same location KINX",
  ],
  "another link of a site that is not known": [
    [subject(), other({ bgpAsn: UNKNOWN })],
    "? which site other leads to is not known",
  ],
  "a site that is not known": [
    [subject({ bgpAsn: UNKNOWN }), other()],
    "? which site subject leads to is not known",
  ],
  "a third link of a site that is not known": [
    [subject(), other(), virtualInterface("third", hub, { bgpAsn: UNKNOWN })],
    passes,
  ],
  "a connection that is not known": [
    [subject({ connectionId: UNKNOWN }), other()],
    "? which connection subject is on is not known",
  ],
  "another connection that is not known": [
    [subject(), other({ connectionId: UNKNOWN })],
    "? which connection other is on is not known",
  ],
  "a third link on who knows which connection": [
    [subject(), other(), virtualInterface("third", hub, { dxGatewayId, connectionId: UNKNOWN })],
    passes,
  ],
  "a group of connections beside a connection": [
    [gasan, group, subject(on(gasan)), other(on(group))],
    passes,
  ],
  "links straight on one virtual gateway": [
    [subject(straight("vgw-1")), other(straight("vgw-1"))],
    passes,
  ],
  "links of different gateways": [
    [subject(), other({ dxGatewayId: "dxgw-9" })],
    "subject and other lead to different gateways",
  ],
  "a link whose gateway is not known": [
    [subject({ dxGatewayId: UNKNOWN }), other()],
    "? which gateway subject or other leads to is not known",
  ],
  "connections that no link is on yet": [[ordered("KINX"), busan], passes],
  "a group of connections in another location": [[ordered("KINX"), group], passes],
  "a connection that its links speak for": [
    [ordered("KINX"), other(on(ordered("KINX")))],
    isLeftOut,
  ],
  "known locations beside one that is not": [[ordered(UNKNOWN), gasan, busan], passes],
  "a single connection": [[ordered("KINX")], "every connection ends in KINX"],
  "a single group of connections": [
    [connection("subject", "KINX", Aws.DirectConnectGroup)],
    "every connection ends in KINX",
  ],
  "two connections in one location": [[ordered("KINX"), annex], "every connection ends in KINX"],
  "a connection that names no location": [
    [ordered(undefined)],
    "every connection ends in one place",
  ],
  "a location that is not known": [[ordered(UNKNOWN)], "? a location is not known yet"],
  "a connection beside one that exists": [
    [ordered("KINX"), other({ connectionId: "dxcon-1" })],
    "? where dxcon-1 ends is not in this stack",
  ],
});
