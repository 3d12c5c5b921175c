import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { directConnectPrefixesWithinQuota } from "./direct-connect-prefixes-within-quota";

const prefixes = (count: number) =>
  Array.from({ length: count }, (_, index) => `10.${index}.0.0/16`);
const tgw = resource(Aws.TransitGateway, "tgw");
const vgw = resource(Aws.VpnGateway, "vgw");
const joined = (allowedPrefixes: unknown, gateway: unknown) =>
  resource(Aws.DirectConnectGatewayAssociation, "subject", {
    associatedGatewayId: gateway,
    allowedPrefixes,
  });
const hub = resource(Aws.DirectConnectGateway, "subject");
const face = (name: string, more: object = {}) =>
  resource(Aws.PrivateVirtualInterface, name, { dxGatewayId: ref(hub), ...more });
const full = { prefixPoolAllocatedCountIpv4: 1000, prefixPoolAllocatedCountIpv6: 1000 };
const faces = (count: number) =>
  Array.from({ length: count }, (_, index) => face(`face-${index}`, full));

describe("Prefixes of Direct Connect", () => {
  ruleCases(directConnectPrefixesWithinQuota, {
    compliant: {
      "as many as a transit gateway may announce": [tgw, joined(prefixes(200), ref(tgw))],
      "as many as a VPC may have": [vgw, joined(prefixes(50), ref(vgw))],
      "as many as an interface may be allocated": [face("subject", full)],
      "as many as a gateway may be allocated": [hub, ...faces(5)],
      "interfaces of another gateway": [
        hub,
        ...faces(5),
        face("far", { ...full, dxGatewayId: "dx-9" }),
      ],
    },
    violating: {
      "one too many of a transit gateway": [
        [tgw, joined(prefixes(201), ref(tgw))],
        "it announces 201 prefixes; AWS takes 200 at most",
      ],
      "one too many of a VPC": [
        [vgw, joined(prefixes(51), ref(vgw))],
        "it announces 51 prefixes; AWS takes 50 at most",
      ],
      "one too many of an interface, in each version of IP": [
        [
          resource(Aws.TransitVirtualInterface, "subject", {
            prefixPoolAllocatedCountIpv4: 1001,
            prefixPoolAllocatedCountIpv6: 1002,
          }),
        ],
        "prefixPoolAllocatedCountIpv4 is 1001; it may be 1000 at most",
        "prefixPoolAllocatedCountIpv6 is 1002; it may be 1000 at most",
      ],
      "one too many of all interfaces": [
        [hub, ...faces(5), face("more", { prefixPoolAllocatedCountIpv6: 1 })],
        "its interfaces are allocated 10001 prefixes; it takes 10000 at most",
      ],
    },
    absent: {
      "an interface that leaves it to AWS": [[face("subject")]],
      "an association that names none": [[vgw, joined(undefined, ref(vgw))]],
    },
    unknown: {
      "a list that is not known": [
        [vgw, joined(UNKNOWN, ref(vgw))],
        "what it announces is not known yet",
      ],
      "a list of which not all is known": [[vgw, joined(["10.0.0.0/16", UNKNOWN], ref(vgw))]],
      "a number that is not known": [
        [face("subject", { prefixPoolAllocatedCountIpv4: UNKNOWN })],
        "prefixPoolAllocatedCountIpv4 is not known yet",
      ],
    },
    notApplicable: {},
  });
});
