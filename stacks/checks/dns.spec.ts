import { cases } from "../sample";

cases("names", [
  {
    what: "a resolver outside its site",
    stack: "prod",
    changes: { "sites.seoul.dns.resolvers": ["10.0.0.53", "10.9.0.53"] },
    expected: [
      "sites.seoul.dns.resolvers[1]: 10.9.0.53 lies outside the ranges of site seoul: 10.0.0.0/14",
    ],
  },
  {
    what: "a domain that the platform answers itself",
    stack: "prod",
    changes: { "sites.seoul.dns.domains": ["corp.example.com", "db.aws.example.com"] },
    expected: [
      "sites.seoul.dns.domains[1]: db.aws.example.com lies in the platform's own zone aws.example.com; forwarded to site seoul, queries could come back and go in circles",
    ],
  },
  {
    what: "inbound queries without a site",
    changes: {
      sites: {},
      "network.dns": { inbound: "sites" },
      services: {},
      storage: {},
      "database.admit": [],
    },
    expected: ["network.dns.inbound: admits the sites' prefixes, and there is no site"],
  },
  {
    what: "nothing, while the only site could not be read",
    stack: "prod",
    changes: { "sites.seoul.prefixes": [] },
    expected: ["sites.seoul.prefixes: must have at least 1 entries"],
  },
  {
    what: "texts that are no domains",
    stack: "prod",
    changes: { "network.dns.zone": "aws", "sites.seoul.dns.domains": [] },
    expected: [
      'network.dns.zone: "aws" is not a domain: write lower-case letters, digits and inner hyphens, with a dot between labels and none at the end, such as corp.example.com',
      "sites.seoul.dns.domains: must have at least 1 entries",
    ],
  },
]);
