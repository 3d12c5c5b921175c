import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noNatInstance } from "./no-nat-instance";

const everywhere = { destinationCidrBlock: "0.0.0.0/0" };
const table = (...routes: unknown[]) => [resource(Aws.RouteTable, "subject", { routes })];

describe("The way out of a private subnet", () => {
  ruleCases(noNatInstance, {
    compliant: {
      "a NAT gateway": { ...everywhere, natGatewayId: UNKNOWN },
      "a transit gateway": { ...everywhere, transitGatewayId: "tgw-1" },
      "an appliance that is for one range": {
        destinationCidrBlock: "10.9.0.0/16",
        networkInterfaceId: "eni-1",
      },
      "a table with a NAT gateway": table({ cidrBlock: "0.0.0.0/0", natGatewayId: "nat-1" }),
    },
    violating: {
      "a network interface": [
        { ...everywhere, networkInterfaceId: UNKNOWN },
        "it leads to one network interface",
      ],
      "an instance in a table's own routes": [
        table({ cidrBlock: "0.0.0.0/0", instanceId: "i-1" }),
        "it leads to one instance",
      ],
      "an interface among a table's own routes": [
        table(
          { cidrBlock: "10.9.0.0/16", vpcPeeringConnectionId: "pcx-1" },
          { cidrBlock: "0.0.0.0/0", networkInterfaceId: "eni-1" },
        ),
        "it leads to one network interface",
      ],
    },
    absent: { "a table without routes": [[resource(Aws.RouteTable, "subject")]] },
    unknown: {
      "a NAT gateway that does not exist yet": [{ ...everywhere, natGatewayId: UNKNOWN }],
      "an interface for a range that is not known": [
        { destinationCidrBlock: UNKNOWN, networkInterfaceId: "eni-1" },
        "where it leads is not known yet",
      ],
      "a table of which nothing is known": [
        [resource(Aws.RouteTable, "subject", { routes: UNKNOWN })],
        "where it leads is not known yet",
      ],
    },
    notApplicable: {},
  });
});
