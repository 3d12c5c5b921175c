import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { ruleCases } from "../../testing/rule-cases";
import { virtualInterfaceHasTwin } from "./virtual-interface-has-twin";

const gateway = resource(Aws.DirectConnectGateway, "sites", { amazonSideAsn: 64513 });
const connection = (name: string) => resource(Aws.DirectConnectConnection, name, {});
const [one, other] = [connection("one"), connection("other")];
const link = (
  connectionId: unknown,
  more: object = {},
  type: string = Aws.PrivateVirtualInterface,
) => resource(type, "subject", { dxGatewayId: ref(gateway), connectionId, vlan: 101, ...more });
const second = (connectionId: unknown, more: object = {}) =>
  resource(Aws.PrivateVirtualInterface, "twin", {
    dxGatewayId: ref(gateway),
    connectionId,
    vlan: 102,
    ...more,
  });
const lonely = "no other link of its gateway is on another connection";
const unclear = "which links have the same gateway or connection is not known yet";

describe("Links that replace each other", () => {
  ruleCases(virtualInterfaceHasTwin, {
    compliant: {
      "two connections by their ids": [gateway, link("dxcon-1"), second("dxcon-2")],
      "two connections of this stack": [gateway, one, other, link(ref(one)), second(ref(other))],
      "one of this stack, and one that exists": [gateway, one, link(ref(one)), second("dxcon-2")],
      "two to a virtual gateway": [
        link("dxcon-1", { dxGatewayId: undefined, vpnGatewayId: "vgw-1" }),
        second("dxcon-2", { dxGatewayId: undefined, vpnGatewayId: "vgw-1" }),
      ],
      "transit interfaces": [
        gateway,
        link("dxcon-1", {}, Aws.TransitVirtualInterface),
        second("dxcon-2"),
      ],
    },
    violating: {
      "a single link": [[gateway, link("dxcon-1")], lonely],
      "a single transit interface": [
        [gateway, link(ref(one), {}, Aws.TransitVirtualInterface), one],
        lonely,
      ],
      "a single link on who knows which connection": [[gateway, link(UNKNOWN)], lonely],
    },
    absent: {
      "a link that names nothing": [[resource(Aws.PrivateVirtualInterface, "subject")], lonely],
    },
    unknown: {
      "another link on who knows which connection, where a third is elsewhere": [
        [
          gateway,
          link("dxcon-1"),
          second("dxcon-2"),
          resource(Aws.TransitVirtualInterface, "third", {
            dxGatewayId: ref(gateway),
            connectionId: "dxcon-3",
          }),
        ],
      ],
    },
    notApplicable: {},
  });

  const pairs: Record<string, [Fixture[], string]> = {
    "finds two on one connection": [[gateway, link("dxcon-1"), second("dxcon-1")], lonely],
    "finds two of different gateways": [
      [gateway, link("dxcon-1"), second("dxcon-2", { dxGatewayId: "dxgw-9" })],
      lonely,
    ],
    "does not decide on unknown connections": [
      [gateway, link(UNKNOWN), second("dxcon-2")],
      maybe(unclear),
    ],
    "does not decide on unknown gateways": [
      [gateway, link("dxcon-1", { dxGatewayId: UNKNOWN }), second("dxcon-2")],
      maybe(unclear),
    ],
  };
  for (const [what, [stack, finding]] of Object.entries(pairs)) {
    it(what, async () => {
      const { subject } = await verdicts(virtualInterfaceHasTwin, stack);
      expect(subject).to.deep.equal([finding]);
    });
  }
});
