import { cases } from "../sample";

cases("addresses", [
  {
    what: "application subnets in a further range, and IPv6",
    changes: {
      "network.secondaryCidrs": ["100.64.0.0/16"],
      "network.applicationRanges": ["100.64.0.0/16"],
      "network.ipv6": true,
    },
    expected: [],
  },
  {
    what: "application subnets in a range that the VPC does not have",
    changes: { "network.applicationRanges": ["100.64.0.0/16"] },
    expected: [
      'network.applicationRanges: "100.64.0.0/16" is none of secondaryCidrs: none is given',
    ],
  },
  {
    what: "IPv6 without a way out",
    changes: {
      "network.ipv6": true,
      "network.egress": "none",
      "network.endpoints": ["containers", "systems-manager"],
    },
    expected: [
      "network.ipv6: has no use where egress is none: all that IPv6 is for here is the application tier's way out, as sites and load balancers speak IPv4",
    ],
  },
  {
    what: "two zones in one slot",
    changes: { "network.zonePlacement": { b: { slot: 1 } } },
    expected: [
      "network.zonePlacement.b.slot: zones a and b both have slot 1: give one of them a slot that is free",
    ],
  },
  {
    what: "overlap of the VPC and a site",
    changes: { "network.cidr": "10.1.0.0/16" },
    expected: [
      "sites.seoul.prefixes[0]: 10.0.0.0/14 overlaps network.cidr, 10.1.0.0/16; no two ranges may share an address",
    ],
  },
  {
    what: "overlap of the VPC and a range of its own",
    changes: { "network.secondaryCidrs": ["10.64.128.0/20"] },
    expected: [
      "network.secondaryCidrs[0]: 10.64.128.0/20 overlaps network.cidr, 10.64.0.0/16; no two ranges may share an address",
    ],
  },
  {
    what: "a further range that AWS does not mix with the first",
    changes: { "network.secondaryCidrs": ["192.168.0.0/20"] },
    expected: [
      'network.secondaryCidrs[0]: "192.168.0.0/20" lies in 192.168.0.0/16 and the VPC\'s first range 10.64.0.0/16 in 10.0.0.0/8: AWS does not mix them; take one from 10.0.0.0/8 or from 100.64.0.0/10',
    ],
  },
  {
    what: "further ranges that AWS does not take beside each other",
    changes: {
      "network.secondaryCidrs": ["10.4.0.0/16", "172.31.0.0/20"],
      "network.cidr": "172.16.0.0/16",
    },
    expected: [
      'network.secondaryCidrs[0]: "10.4.0.0/16" lies in 10.0.0.0/8 and the VPC\'s first range 172.16.0.0/16 in 172.16.0.0/12: AWS does not mix them; take one from 172.16.0.0/12 or from 100.64.0.0/10',
      'network.secondaryCidrs[1]: "172.31.0.0/20" lies in 172.31.0.0/16, which AWS adds to no VPC: it is that of default VPCs',
    ],
  },
  {
    what: "overlap of two sites",
    changes: {
      "sites.busan": {
        asn: 65020,
        prefixes: ["10.3.0.0/16"],
        routers: { edge: { address: "203.0.113.99" } },
      },
    },
    expected: [
      "sites.busan.prefixes[0]: 10.3.0.0/16 overlaps sites.seoul.prefixes[0], 10.0.0.0/14; no two ranges may share an address",
    ],
  },
  {
    what: "the same range inside two tunnels",
    changes: {
      "sites.seoul.vpn.insideCidrs": { "edge-1": ["169.254.100.0/30", "169.254.100.0/30"] },
    },
    expected: [
      "sites.seoul.vpn.insideCidrs.edge-1[1]: 169.254.100.0/30 overlaps sites.seoul.vpn.insideCidrs.edge-1[0], 169.254.100.0/30; no two ranges may share an address",
    ],
  },
  {
    what: "ranges that are not well-formed",
    changes: {
      "network.cidr": "10.64.0.1/16",
      "sites.seoul.prefixes": ["10.0.0.0/40", "10.4.0.0"],
    },
    expected: [
      'network.cidr: "10.64.0.1/16" has to be written 10.64.0.0/16, from the first address of the range',
      'sites.seoul.prefixes[0]: "10.0.0.0/40" is not an IPv4 range: write four numbers from 0 to 255 and a prefix length, such as 10.0.0.0/16',
      'sites.seoul.prefixes[1]: "10.4.0.0" is not an IPv4 range: write four numbers from 0 to 255 and a prefix length, such as 10.0.0.0/16',
    ],
  },
  {
    what: "a VPC with no room for the tiers of eight zones",
    changes: { "network.cidr": "10.64.0.0/24" },
    expected: [
      'network.cidr: "10.64.0.0/24" gives each zone a /27, with no room for edge, endpoints, transit: take a /22 or larger',
    ],
  },
  {
    what: "a tunnel range that AWS keeps",
    changes: {
      "sites.seoul.vpn.insideCidrs": { "edge-1": ["169.254.5.0/30", "169.254.100.0/30"] },
    },
    expected: [
      "sites.seoul.vpn.insideCidrs.edge-1[0]: AWS keeps 169.254.5.0/30 for itself: take another /30 of 169.254.0.0/16",
    ],
  },
  {
    what: "clients of the database and of a share outside the sites",
    changes: {
      "database.admit": ["10.0.8.0/22", "10.9.0.0/16"],
      "storage.buckets.invoices.share.clients": ["10.64.0.0/20"],
    },
    expected: [
      "database.admit[1]: 10.9.0.0/16 lies outside the ranges of the sites: 10.0.0.0/14",
      "storage.buckets.invoices.share.clients[0]: 10.64.0.0/20 lies outside the ranges of site seoul, where the gateway runs: 10.0.0.0/14",
    ],
  },
]);
