import { expect } from "chai";
import { cases, complaints } from "../sample";

const certificateAuthority =
  "arn:aws:acm-pca:ap-northeast-2:210987654321:certificate-authority/0a1b2c3d";

describe("load balancers and names that fit", () => {
  it("have nothing said of them", () => {
    const changes = {
      "network.certificateAuthority": certificateAuthority,
      "services.report-worker.port": 9100,
      "services.report-worker.tcp": { port: 5000 },
      "services.report-worker.discovery": "cloud-map",
      "services.orders-api.route": {},
      "services.orders-api.discovery": "service-connect",
      "services.storefront.route": { host: "shop.internal.example.com", priority: 20000 },
    };
    expect(complaints(changes, "prod")).to.deep.equal([]);
  });
});

cases("load balancers and names", [
  {
    what: "on premises only",
    changes: {
      "services.label-printer.tcp": { port: 5000 },
      "services.label-printer.discovery": "cloud-map",
    },
    expected: [
      "services.label-printer.tcp: is for the cloud side only: the load balancer connects to no tasks on premises",
      "services.label-printer.discovery: is for the cloud side only: tasks on premises are not registered by name",
    ],
  },
  {
    what: "inside the block of a place",
    changes: { "services.orders-api.onPremises.discovery": "cloud-map" },
    expected: [
      "services.orders-api.onPremises.discovery: is for the cloud side only: tasks on premises are not registered by name",
    ],
  },
  {
    what: "TCP beside a route, without a port, and twice",
    changes: {
      "services.storefront.tcp": { port: 5000 },
      "services.report-worker.tcp": { port: 5000 },
    },
    expected: [
      "services.storefront.tcp: cannot stand beside route: the service's name leads to one load balancer",
      "services.report-worker.tcp: needs a port for the load balancer to connect to",
      "services.report-worker.tcp.port: is taken by services.storefront.tcp.port",
    ],
  },
  {
    what: "a certificate beside its authority",
    changes: {
      "network.certificateAuthority": certificateAuthority,
      "network.certificate": "arn:aws:acm:ap-northeast-2:123456789012:certificate/1",
    },
    expected: [
      "network.certificateAuthority: cannot stand beside certificate: it signs one in its place",
    ],
  },
  {
    what: "an authority with nothing to sign",
    changes: {
      "network.certificateAuthority": certificateAuthority,
      "services.storefront.route": { path: "/shop" },
      "services.orders-api.route": { path: "/orders" },
    },
    expected: ["network.certificateAuthority: has no name to sign: no route says a host"],
  },
  {
    what: "names without a zone",
    changes: { "network.serviceNames": "zone" },
    expected: ["network.serviceNames: needs a zone for the names"],
  },
  {
    what: "a priority outside its kind, and one that is taken",
    changes: {
      "services.storefront.route.priority": 1,
      "services.report-worker.port": 80,
      "services.report-worker.route": { host: "a.example.com", priority: 28377 },
    },
    expected: [
      "services.storefront.route: listener priority 1 must be from 18001 to 38000, where routes of this kind (exact host) are, so that the more specific route wins",
      "services.report-worker.route: listener priority 28377 is the priority of service orders-api too",
    ],
  },
  {
    what: "a host that is another service's name, and a record that is one",
    stack: "prod",
    changes: {
      "services.storefront.route.host": "orders-api.aws.example.com",
      "network.dns.records": { "storefront.aws.example.com": { A: { values: ["10.0.0.1"] } } },
    },
    expected: [
      "network.dns.records.storefront.aws.example.com: is the name of service storefront, whose record the cluster makes",
      "services.storefront.route.host: is the name that service orders-api has in the private zone",
    ],
  },
  {
    what: "a zone where tasks are listed",
    changes: {
      "network.dns": { zone: "cluster.internal" },
      "services.report-worker.port": 80,
      "services.report-worker.discovery": "cloud-map",
    },
    expected: [
      "network.dns.zone: lies in cluster.internal, where services.report-worker is found by cloud-map",
    ],
  },
  {
    what: "a site that answers for where tasks are listed",
    stack: "prod",
    changes: {
      "sites.seoul.dns.domains": ["db.cluster.internal", "corp.example.com"],
      "services.report-worker.port": 80,
      "services.report-worker.discovery": "cloud-map",
    },
    expected: [
      "sites.seoul.dns.domains[0]: lies in cluster.internal, where services.report-worker is found by cloud-map",
    ],
  },
]);
