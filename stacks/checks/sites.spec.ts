import { cases } from "../sample";

const link = { router: "edge-1", vlan: 101, connection: "dxcon-abc" };

cases("sites and links", [
  {
    what: "an ASN that is not one",
    changes: { "sites.seoul.asn": 0 },
    expected: [
      "sites.seoul.asn: 0 is not an ASN: whole numbers from 1 to 4294967294, for a private one 64512 to 65534",
    ],
  },
  {
    what: "an ASN of AWS's side that is a public one",
    changes: { "network.amazonSideAsn": 65000, "network.directConnectAsn": 1 },
    expected: [
      "network.directConnectAsn: 1 cannot be an ASN of the amazon side: 64512 to 65534, or 4200000000 to 4294967294",
    ],
  },
  {
    what: "an ASN twice",
    changes: { "sites.seoul.asn": 64513 },
    expected: [
      "sites.seoul.asn: ASN 64513 is that of network.directConnectAsn already; each needs its own",
    ],
  },
  {
    what: "routers that are not there, or there twice",
    changes: {
      "sites.seoul.vpn": { routers: ["edge-1", "edge-9", "edge-1"], insideCidrs: { "edge-2": [] } },
      "sites.seoul.directConnect.gasan": { ...link, router: "edge-3" },
    },
    expected: [
      "sites.seoul.vpn.insideCidrs.edge-2: must have at least 2 entries",
      "sites.seoul.vpn.routers[1]: is not a router that can be named here; allowed: edge-1",
      "sites.seoul.directConnect.gasan.router: is not a router that can be named here; allowed: edge-1",
      "sites.seoul.vpn.routers[2]: is there twice; a router has one VPN connection, of two tunnels",
    ],
  },
  {
    what: "the address of a router twice",
    changes: { "sites.seoul.routers.edge-2": { address: "203.0.113.10" } },
    expected: [
      "sites.seoul.routers.edge-2.address: 203.0.113.10 is the address of sites.seoul.routers.edge-1.address already; each router has its own",
    ],
  },
  {
    what: "links that are half ordered, or ordered though they are there",
    changes: {
      "sites.seoul.directConnect": {
        one: { router: "edge-1", vlan: 1, location: "KINX" },
        two: { ...link, bandwidth: "1Gbps" },
        three: { router: "edge-1", vlan: 3, location: "KINX", bandwidth: "3Gbps" },
      },
    },
    expected: [
      'sites.seoul.directConnect.three.bandwidth: "3Gbps" cannot be ordered: 1Gbps, 10Gbps, 100Gbps, 400Gbps; a connection from a partner is given by its id, dxcon-…',
      "sites.seoul.directConnect.one: must either name an existing connection, or say location and bandwidth of one to order",
      "sites.seoul.directConnect.two: must either name an existing connection, or say location and bandwidth of one to order",
    ],
  },
  {
    what: "a VLAN twice on a connection",
    changes: {
      "sites.seoul.directConnect": { one: link, two: link, three: { ...link, vlan: 102 } },
    },
    expected: [
      "sites.seoul.directConnect.two.vlan: VLAN 101 of dxcon-abc is that of sites.seoul.directConnect.one.vlan already; each link of a connection has its own",
    ],
  },
  {
    what: "a VLAN and a frame size that do not exist",
    changes: { "sites.seoul.directConnect.one": { ...link, vlan: 4095, mtu: 2000 } },
    expected: [
      "sites.seoul.directConnect.one.vlan: VLAN 4095 does not exist: whole numbers from 1 to 4094",
      "sites.seoul.directConnect.one.mtu: an MTU of 2000 is not possible: 1500 or 9001 (private), 1500 or 8500 (transit)",
    ],
  },
  {
    what: "addresses of a session that cannot reach each other, or one alone",
    changes: {
      "sites.seoul.directConnect": {
        one: { ...link, amazonAddress: "169.254.30.1/30", customerAddress: "169.254.31.2/30" },
        two: { ...link, vlan: 2, amazonAddress: "169.254.30.1/30" },
        three: {
          ...link,
          vlan: 3,
          amazonAddress: "169.254.32.1/30",
          customerAddress: "169.254.32.2/30",
        },
      },
    },
    expected: [
      "sites.seoul.directConnect.one.amazonAddress: 169.254.30.1/30 and 169.254.31.2/30 are not in one range, so the routers cannot reach each other",
      "sites.seoul.directConnect.two: says the address of one end of the BGP session only",
    ],
  },
  {
    what: "a fleet's name at two sites",
    changes: {
      "sites.busan": {
        asn: 65020,
        prefixes: ["10.32.0.0/16"],
        routers: {},
        fleets: { racks: { hosts: 1, os: "rhel-9" } },
      },
    },
    expected: [
      "sites.busan.fleets.racks: has the name of sites.seoul.fleets.racks; services name fleets without their site",
    ],
  },
  {
    what: "registrations of more hosts than a fleet has, or without a real end",
    changes: {
      "sites.seoul.fleets.racks.activations": {
        first: { hosts: 3, expires: "2027-01-15T00:00:00Z" },
        "2027-02": { hosts: 1, expires: "soon" },
      },
    },
    expected: [
      'sites.seoul.fleets.racks.activations.2027-02.expires: "soon" is no moment in UTC; write it as RFC 3339 does, such as 2027-01-31T00:00:00Z',
      "sites.seoul.fleets.racks.activations.first.hosts: must be at most 2, the hosts of the fleet",
    ],
  },
]);
