import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { transitGatewayLeadsBothWays } from "./transit-gateway-leads-both-ways";

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
const closed = {
  defaultRouteTableAssociation: "disable",
  defaultRouteTablePropagation: "disable",
};
const hub = (more: Record<string, unknown> = closed) => resource(Aws.TransitGateway, "hub", more);
const attachment = (more: object = {}) =>
  resource(Aws.TransitGatewayAttachment, "subject", {
    transitGatewayId: ref(hub()),
    vpcId: ref(vpc),
    ...more,
  });
const vpn = resource(Aws.VpnConnection, "vpn", { transitGatewayId: ref(hub()) });
const direct = resource(Aws.DirectConnectGatewayAssociation, "direct", {
  associatedGatewayId: ref(hub()),
});
const table = (name: string) =>
  resource(Aws.TransitGatewayRouteTable, name, { transitGatewayId: ref(hub()) });
const [main, other] = [table("main"), table("other")];
const join = (type: string, member: unknown, of: unknown, name: string) =>
  resource(type, name, { transitGatewayAttachmentId: member, transitGatewayRouteTableId: of });
const uses = (member: Fixture, of: unknown = ref(main)) =>
  join(Aws.TransitGatewayRouteTableAssociation, ref(member), of, `${member.name}-uses`);
const known = (member: Fixture, of: unknown = ref(main)) =>
  join(Aws.TransitGatewayRouteTablePropagation, ref(member), of, `${member.name}-known`);
const fixed = (member: Fixture, of: unknown = ref(main)) =>
  join(Aws.TransitGatewayRoute, ref(member), of, `${member.name}-fixed`);
const both = (member: Fixture) => [uses(member), known(member)];
const base = [vpc, hub(), main, other, attachment()];
const there = 'no route leads from VpcAttachment "subject" to VpnConnection "vpn"';
const back = 'no route leads from VpnConnection "vpn" to VpcAttachment "subject"';
const ignorant = (name: string) => `RouteTable "${name}" does not know it`;

describe("Ways over a transit gateway", () => {
  ruleCases(transitGatewayLeadsBothWays, {
    compliant: {
      "one table that all use and are known to": [
        ...base,
        vpn,
        direct,
        ...[attachment(), vpn, direct].flatMap(both),
      ],
      "a table for each side": [
        ...base,
        vpn,
        uses(attachment()),
        known(vpn),
        uses(vpn, ref(other)),
        known(attachment(), ref(other)),
      ],
      "a static route in place of what is learned": [
        ...base,
        vpn,
        ...both(attachment()),
        uses(vpn),
        fixed(vpn),
      ],
      "the default table, by itself": [vpc, hub({}), attachment(), vpn],
      "the default table, by resources": [
        vpc,
        hub(),
        attachment(),
        vpn,
        ...[attachment(), vpn].flatMap((one) => [uses(one, ref(hub())), known(one, ref(hub()))]),
      ],
      "Direct Connect that carries the tunnels, apart": [
        ...base,
        direct,
        uses(direct, ref(other)),
        resource(Aws.VpnConnection, "vpn", {
          transitGatewayId: ref(hub()),
          transportTransitGatewayAttachmentId: ref(direct),
        }),
        ...[attachment(), vpn].flatMap(both),
      ],
    },
    violating: {
      "a VPC whose table does not know the site": [
        [...base, vpn, uses(attachment()), known(attachment()), uses(vpn)],
        `${there}: ${ignorant("main")}`,
      ],
      "a site whose table does not know the VPC": [
        [...base, vpn, uses(attachment()), ...both(vpn)],
        `${back}: ${ignorant("main")}`,
      ],
      "a VPC that is known to a table that nobody uses": [
        [...base, vpn, uses(attachment()), known(attachment(), ref(other)), ...both(vpn)],
        `${back}: ${ignorant("main")}`,
      ],
      "one site of two": [
        [...base, vpn, direct, ...[attachment(), direct].flatMap(both), uses(vpn)],
        `${there}: ${ignorant("main")}`,
      ],
      "a default table that learns nothing": [
        [vpc, hub({ defaultRouteTablePropagation: "disable" }), attachment(), vpn],
        `${there}: the default route table of TransitGateway "hub" does not know it`,
        `${back}: the default route table of TransitGateway "hub" does not know it`,
      ],
      "a VPC that keeps out of the default table": [
        [vpc, hub({}), attachment({ transitGatewayDefaultRouteTablePropagation: false }), vpn],
        `${back}: the default route table of TransitGateway "hub" does not know it`,
      ],
      "a VPC that uses a table of its own, which does not know the site": [
        [vpc, hub({}), main, attachment(), uses(attachment()), vpn],
        `${there}: ${ignorant("main")}`,
      ],
      "joins of another gateway's table": [
        [...base, vpn, ...both(attachment()), uses(vpn, "tgw-rtb-9"), known(vpn)],
        'VpnConnection "vpn" is in no route table of TransitGateway "hub"',
      ],
    },
    absent: {
      "members of no table": [
        [...base, vpn],
        'VpcAttachment "subject" is in no route table of TransitGateway "hub"',
        'VpnConnection "vpn" is in no route table of TransitGateway "hub"',
      ],
    },
    unknown: {
      "a join of who knows what": [
        [
          ...base,
          vpn,
          ...both(attachment()),
          uses(vpn),
          join(Aws.TransitGatewayRouteTablePropagation, UNKNOWN, ref(main), "stray"),
        ],
        'which attachment or table RouteTablePropagation "stray" is for is not known yet',
      ],
      "a join into who knows which table": [
        [
          ...base,
          vpn,
          ...both(attachment()),
          uses(vpn),
          join(Aws.TransitGatewayRoute, ref(vpn), UNKNOWN, "stray"),
        ],
        'which attachment or table Route "stray" is for is not known yet',
      ],
      "a stray join where all is well": [
        [
          ...base,
          vpn,
          ...[attachment(), vpn].flatMap(both),
          join(Aws.TransitGatewayRoute, UNKNOWN, ref(main), "stray"),
        ],
      ],
      "a gateway that is not known": [
        [vpc, attachment({ transitGatewayId: UNKNOWN })],
        "which transit gateway it is attached to is not known yet",
      ],
    },
    notApplicable: {
      "a gateway of somebody else": [vpc, attachment({ transitGatewayId: "tgw-9" }), vpn],
      "a gateway without sites": [...base, ...both(attachment())],
      "a site of another gateway": [
        ...base,
        resource(Aws.VpnConnection, "vpn", { transitGatewayId: "tgw-9" }),
      ],
    },
  });
});
