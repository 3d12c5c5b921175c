import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { site, virtualInterface } from "../../testing/sites";
import { passes, subjectCases } from "../../testing/subject-cases";
import { directConnectDiversity } from "./direct-connect-diversity";

const { hub } = site();
const subject = (more: object = {}) =>
  virtualInterface("subject", hub, { connectionId: "dxcon-1", ...more });
const other = (more: object = {}) =>
  virtualInterface("other", hub, { connectionId: "dxcon-2", ...more });
const connection = (name: string, location: string) =>
  resource(Aws.DirectConnectConnection, name, { location });
const gasan = connection("gasan", "KINX");
const annex = connection("annex", "KINX");
const busan = connection("busan", "LGU");
const on = (one: typeof gasan) => ({ connectionId: ref(one) });
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
      resource(Aws.TransitVirtualInterface, "t", { bgpAsn: 65010, connectionId: "dxcon-2" }),
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
  "a connection that is not known": [
    [subject({ connectionId: UNKNOWN }), other()],
    "? which connection subject is on is not known",
  ],
});
