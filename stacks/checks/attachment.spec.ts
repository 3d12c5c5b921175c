import { cases } from "../sample";

const transit = { "network.attachment": "transit-gateway" };
const link = { router: "edge-1", connection: "dxcon-a1", vlan: 7 };

cases("what joins the VPC to its sites", [
  {
    what: "a transit gateway",
    changes: { ...transit, "network.transitGateway": { asn: 64600, sharedWith: ["210987654321"] } },
    expected: [],
  },
  {
    what: "a block for a transit gateway that there is not",
    changes: { "network.transitGateway": { asn: 64600 } },
    expected: [
      "network.transitGateway: there is none: attachment is virtual-private-gateway; say transit-gateway, or remove the block",
    ],
  },
  {
    what: "a transit gateway with the number of the site",
    changes: { ...transit, "network.transitGateway": { asn: 65010 } },
    expected: [
      "sites.seoul.asn: ASN 65010 is that of network.transitGateway.asn already; each needs its own",
    ],
  },
  {
    what: "a site with the number that a transit gateway has by itself",
    changes: { ...transit, "sites.seoul.asn": 64514 },
    expected: [
      "sites.seoul.asn: ASN 64514 is that of network.transitGateway.asn already; each needs its own",
    ],
  },
  {
    what: "that number, where the transit gateway is somebody else's",
    changes: {
      ...transit,
      "network.transitGateway": { id: "tgw-0123456789abcdef0" },
      "sites.seoul.asn": 64514,
      "sites.seoul.vpn": undefined,
    },
    expected: [],
  },
  {
    what: "links to somebody else's transit gateway",
    changes: { ...transit, "network.transitGateway": { id: "tgw-0123456789abcdef0" } },
    expected: [
      "sites.seoul.vpn: the links of somebody else's transit gateway are its owner's to make: remove it",
    ],
  },
  {
    what: "frames that a transit interface has not",
    changes: { ...transit, "sites.seoul.directConnect": { gasan: { ...link, mtu: 9001 } } },
    expected: [
      "sites.seoul.directConnect.gasan.mtu: an MTU of 9001 is not possible on a transit interface: 1500 or 8500",
    ],
  },
  {
    what: "frames of a transit interface on a private one",
    changes: { "sites.seoul.directConnect": { gasan: { ...link, mtu: 8500 } } },
    expected: [
      "sites.seoul.directConnect.gasan.mtu: an MTU of 8500 is not possible on a private interface: 1500 or 9001",
    ],
  },
  {
    what: "a link that does not say which of two gateways it leads to",
    changes: {
      ...transit,
      "network.alongside": "virtual-private-gateway",
      "sites.seoul.directConnect": { gasan: link },
    },
    expected: [
      "sites.seoul.directConnect.gasan: the network has two gateways: say in attachment which one this link leads to",
    ],
  },
  {
    what: "a range of tunnels that overlaps the site",
    changes: { ...transit, "network.transitGateway": { tunnelCidr: "10.0.9.0/24" } },
    expected: [
      "sites.seoul.prefixes[0]: 10.0.0.0/14 overlaps network.transitGateway.tunnelCidr, 10.0.9.0/24; no two ranges may share an address",
    ],
  },
  {
    what: "tunnels inside Direct Connect, complete",
    changes: {
      ...transit,
      "network.transitGateway": { tunnelCidr: "10.128.0.0/24" },
      "sites.seoul.routers.edge-1.privateAddress": "10.0.255.1",
      "sites.seoul.directConnect": { gasan: { ...link, encryption: "private-ip-vpn" } },
    },
    expected: [],
  },
]);
