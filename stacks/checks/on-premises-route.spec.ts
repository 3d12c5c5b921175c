import { expect } from "chai";
import { clusterArguments } from "../arguments";
import { cases, settings } from "../sample";

cases("requests for tasks on premises", [
  {
    what: "a share of them, and all of them",
    changes: {
      "services.orders-api.route.onPremises": 20,
      "services.label-printer.route": { path: "/labels" },
    },
    expected: [],
  },
  {
    what: "a share that is no percentage",
    changes: { "services.orders-api.route.onPremises": 101 },
    expected: ["services.orders-api.route.onPremises: must be at most 100"],
  },
  {
    what: "a share for a side that there is not",
    changes: {
      "services.storefront.route.onPremises": 20,
      "services.label-printer.route": { path: "/labels", onPremises: 60 },
    },
    expected: [
      "services.storefront.route.onPremises: needs tasks on premises to send to; write onPremises too, or leave the weight out",
      "services.label-printer.route.onPremises: is 60, and the other 40 percent have nowhere to go; write cloud too, or leave the weight out: without cloud all requests go on premises",
    ],
  },
  {
    what: "a site with addresses that the load balancer does not send to",
    changes: {
      "sites.seoul.prefixes": ["10.0.0.0/14", "198.18.0.0/16"],
      "services.label-printer.route": { path: "/labels" },
    },
    expected: [
      "services.label-printer.route: leads to fleet racks, and of its site's prefixes 198.18.0.0/16 lies outside 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10, and the load balancer sends to no other address outside the VPC",
    ],
  },
]);

describe("the cluster's arguments", () => {
  it("have the share of a route and the ranges of each fleet's site", () => {
    const { services, fleets } = clusterArguments(
      settings({ "services.orders-api.route.onPremises": 20 }),
    );
    expect(services["orders-api"]?.route).to.deep.equal({
      host: "orders.internal.example.com",
      onPremisesWeight: 20,
    });
    expect(fleets?.["racks"]).to.deep.equal({ prefixes: ["10.0.0.0/14"] });
  });
});
