import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { route } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { routesFromSitesPropagated } from "./routes-from-sites-propagated";

const vpc = resource(Aws.Vpc, "vpc", {});
const gateway = (vpcId: unknown = ref(vpc)) => resource(Aws.VpnGateway, "sites", { vpcId });
const table = (more: object = {}) =>
  resource(Aws.RouteTable, "subject", { vpcId: ref(vpc), ...more });
const learning = (routeTableId: unknown = ref(table())) =>
  resource(Aws.VpnGatewayRoutePropagation, "sites", { vpnGatewayId: ref(gateway()), routeTableId });
const stack = (...more: Fixture[]) => [vpc, gateway(), ...more];
const unclear = "which gateway it learns from is not known yet";

describe("Routes from the sites", () => {
  ruleCases(routesFromSitesPropagated, {
    compliant: {
      "a table that learns them": stack(table(), learning()),
      "one that says so itself": stack(table({ propagatingVgws: [ref(gateway())] })),
      "one with a route of its own": stack(
        table(),
        route("sites", table(), { destinationCidrBlock: "10.0.0.0/8", gatewayId: "vgw-1" }),
      ),
      "ids that are known": [
        gateway("vpc-1"),
        resource(Aws.RouteTable, "subject", { id: "rtb-1", vpcId: "vpc-1" }),
        learning("rtb-1"),
      ],
    },
    violating: {
      "a table that learns nothing": [stack(table()), "it knows no way to the sites"],
      "another table that learns them": [
        stack(table(), learning("rtb-9")),
        "it knows no way to the sites",
      ],
      "a gateway that is attached later": [
        [
          vpc,
          table(),
          resource(Aws.VpnGatewayAttachment, "sites", { vpcId: ref(vpc), vpnGatewayId: "vgw-1" }),
        ],
        "it knows no way to the sites",
      ],
      "the main table of the VPC": [
        stack(resource(Aws.DefaultRouteTable, "subject", { defaultRouteTableId: ref(vpc) })),
        "it knows no way to the sites",
      ],
    },
    absent: {
      "a table with no other way": [stack(table({ routes: [] })), "it knows no way to the sites"],
    },
    unknown: {
      "a gateway of who knows which VPC": [[vpc, gateway(UNKNOWN), table()], unclear],
      "a table of who knows which VPC": [stack(table({ vpcId: UNKNOWN })), unclear],
      "a propagation into who knows which table": [stack(table(), learning(UNKNOWN)), unclear],
    },
    notApplicable: {
      "a VPC without a gateway": [vpc, table()],
      "a gateway of another VPC": [vpc, gateway("vpc-9"), table()],
      "a public table": stack(table(), route("out", table(), { gatewayId: "igw-1" })),
    },
  });
});
