import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { network } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { ipv6LeavesOneWay } from "./ipv6-leaves-one-way";

const { igw, vpc } = network();
const table = (...routes: unknown[]) =>
  resource(Aws.RouteTable, "subject", { vpcId: ref(vpc), routes });
const everywhere = "::/0";
const route = (target: object, destinationIpv6CidrBlock: unknown = everywhere) =>
  resource(Aws.Route, "out", { routeTableId: ref(table()), destinationIpv6CidrBlock, ...target });
const finds = (label = 'Route "out"') =>
  `${label} leads to an internet gateway, by which calls come in`;
const doubts = (label = 'Route "out"') => `where ${label} leads is not known yet`;

describe("The way out for IPv6", () => {
  ruleCases(ipv6LeavesOneWay, {
    compliant: {
      "a gateway for one way": [table(), route({ egressOnlyGatewayId: UNKNOWN })],
      "a transit gateway": [table(), route({ transitGatewayId: "tgw-1" })],
      "one for one way in the table's own routes": [
        table({ ipv6CidrBlock: everywhere, egressOnlyGatewayId: "eigw-1" }),
      ],
    },
    violating: {
      "an internet gateway": [[igw, table(), route({ gatewayId: ref(igw) })], finds()],
      "one by its id": [[table(), route({ gatewayId: "igw-1" }, "2000::/3")], finds()],
      "one in the table's own routes": [
        [table({ ipv6CidrBlock: everywhere, gatewayId: "igw-1" })],
        finds("an inline route"),
      ],
    },
    absent: {
      "a route that leads nowhere": [[table(), route({})]],
    },
    unknown: {
      "a gateway that is not known": [[table(), route({ gatewayId: UNKNOWN })], doubts()],
      "a range that is not known": [[table(), route({ gatewayId: "igw-1" }, UNKNOWN)], doubts()],
    },
    notApplicable: {
      "a table without IPv6": [table()],
      "a table for one IPv6 range": [table(), route({ gatewayId: "igw-1" }, "2001:db8::/32")],
      "a public table": [
        table({ cidrBlock: "0.0.0.0/0", gatewayId: "igw-1" }),
        route({ gatewayId: "igw-1" }),
      ],
    },
  });
});
