import { cases } from "../sample";

const gasan = "sites.seoul.directConnect.gasan";
const link = (changes: object) => ({ router: "edge-1", vlan: 101, ...changes });
const existing = (id: string, changes: object = {}) => link({ connection: id, ...changes });
const numbered = <T>(count: number, entry: (index: number) => T) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`link-${index}`, entry(index)]));

cases("links", [
  {
    what: "MACsec and a hosted connection as they can be",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect": {
        gasan: link({ location: "KINX", bandwidth: "10Gbps", encryption: "macsec" }),
        pyeongchon: existing("dxcon-fh9012jk", { hosted: "accept" }),
      },
    },
    expected: [],
  },
  {
    what: "MACsec where it is not to be had, together with what else is wrong",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect.gasan": existing("dxcon-fg5678gh", { encryption: "macsec" }),
      "network.dns.zone": "corp.example.com",
    },
    expected: [
      `${gasan}: encryption of dxcon-fg5678gh is set where that connection was ordered: leave it out here, or order one with location and bandwidth`,
      "sites.seoul.dns.domains[0]: corp.example.com is the platform's own zone; forwarded to site seoul, queries could come back and go in circles",
    ],
  },
  {
    what: "a hosted connection without its id",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect.gasan": link({
        location: "KINX",
        bandwidth: "1Gbps",
        hosted: "accept",
      }),
    },
    expected: [
      `${gasan}: hosted is of a connection that a partner offers: give the id of that connection`,
    ],
  },
  {
    what: "two links on a hosted connection",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect": {
        one: existing("dxcon-fg5678gh", { hosted: "accepted" }),
        two: existing("dxcon-fg5678gh", { vlan: 102 }),
      },
    },
    expected: [
      "sites: seoul-one, seoul-two share dxcon-fg5678gh, and a hosted connection carries 1 of them: take further connections",
    ],
  },
  {
    what: "more links than a Direct Connect gateway holds",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect": numbered(31, (index) => existing(`dxcon-fg5678${10 + index}`)),
    },
    expected: [
      "sites: there are 31 Direct Connect links, and a Direct Connect gateway holds 30: leave some to another network",
    ],
  },
  {
    what: "tunnels that do not exist, or do not fit together",
    stack: "prod",
    changes: {
      "sites.seoul.vpn.tunnels": { phase1LifetimeSeconds: 3600 },
      "sites.seoul.vpn.exceptions": { "edge-1/1": {}, "edge-9/1": {} },
    },
    expected: [
      "sites.seoul.vpn.tunnels: phase2LifetimeSeconds is 3600 and phase1LifetimeSeconds 3600: phase 2 must be the shorter",
      "sites.seoul.vpn.exceptions.edge-9/1: there is no such tunnel; the site has edge-1/1, edge-1/2, edge-2/1, edge-2/2",
    ],
  },
  {
    what: "sessions in one range",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect.gasan.amazonAddress": "169.254.99.1/30",
      "sites.seoul.directConnect.gasan.customerAddress": "169.254.99.2/30",
      "sites.seoul.directConnect.pyeongchon.amazonAddress": "169.254.99.1/30",
      "sites.seoul.directConnect.pyeongchon.customerAddress": "169.254.99.2/30",
    },
    expected: [
      "sites.seoul.directConnect.pyeongchon.amazonAddress: 169.254.99.0/30 overlaps sites.seoul.directConnect.gasan.amazonAddress, 169.254.99.0/30; no two ranges may share an address",
    ],
  },
  {
    what: "names that meet when they are joined",
    stack: "prod",
    changes: {
      "sites.seoul.routers.x-edge": { address: "192.0.2.98" },
      "sites.seoul-x": {
        asn: 65099,
        prefixes: ["10.9.0.0/16"],
        routers: { edge: { address: "192.0.2.99" } },
      },
    },
    expected: ['sites: two names come out as "seoul-x-edge"; rename a site, a router or a link'],
  },
  {
    what: "more prefixes than a route table takes",
    stack: "prod",
    changes: {
      "network.dataTierAcl": "none",
      "network.endpoints": [],
      "sites.busan": {
        asn: 65099,
        prefixes: Array.from({ length: 100 }, (_, index) => `10.9.${index}.0/24`),
        routers: {},
      },
    },
    expected: [
      "sites: they announce 101 prefixes, and a route table takes 100: announce summaries",
    ],
  },
  {
    what: "nothing more of a link that could not be read",
    stack: "prod",
    changes: {
      "sites.seoul.directConnect.gasan": link({ connection: "?", encryption: "macsec" }),
    },
    expected: [
      'sites.seoul.directConnect.gasan.connection: "?" is not the id of a connection: it looks like dxcon-fg5678gh',
    ],
  },
]);
