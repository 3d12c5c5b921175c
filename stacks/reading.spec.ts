import { expect } from "chai";
import { complaints, problems, type Changes } from "./sample";

describe("fixes", () => {
  const fixOf = (changes: Changes) => problems(changes).map(({ fix }) => fix);

  it("guess what a misspelt name meant", () => {
    const changes = { "services.storefront.cloud.capacity": "genral", "network.zone": ["a"] };
    expect(fixOf(changes)).to.deep.equal(["Did you mean zones?", "Did you mean general?"]);
  });

  it("say which quotes are missing or too many", () => {
    expect(fixOf({ "database.version": 17 })).to.deep.equal(["Put it in quotes"]);
    expect(fixOf({ "services.storefront.port": "80" })).to.deep.equal(["Write it without quotes"]);
    expect(fixOf({ "services.storefront.port": "eighty" })).to.deep.equal([undefined]);
  });

  it("say what to do instead on premises", () => {
    expect(fixOf({ "services.label-printer.onPremises.autoscaling": {} })).to.deep.equal([
      "Say how many with `count`, or `daemon: true` for one on every server",
    ]);
  });
});

describe("messages", () => {
  it("have no word of a library", () => {
    expect(
      complaints({
        "services.storefront.port": 80.5,
        "services.storefront.size": { cpu: 1, memory: 1e9 },
        "services.storefront.route": { host: "", path: "shop" },
        "services.report-worker.command": "python",
        "sites.seoul.fleets.racks": null,
        "aws:profile": "",
        "services.orders-api.route.host": "x".repeat(129),
      }),
    ).to.deep.equal([
      "aws:profile: must not be empty",
      "sites.seoul.fleets.racks: must be a mapping of keys to values",
      "services.storefront.port: must be a whole number",
      "services.storefront.size.cpu: must be at least 128",
      "services.storefront.size.memory: must be at most 3145728",
      "services.storefront.route.host: must not be empty",
      "services.storefront.route.path: must begin with a slash",
      "services.orders-api.route.host: must have at most 128 characters",
      "services.report-worker.command: must be a list",
    ]);
  });
});

describe("what cannot be read", () => {
  it("does not make references to it wrong", () => {
    const broken = {
      "capacity.general.ami": 7,
      "sites.seoul.fleets.racks.hosts": "two",
      "storage.buckets.invoices.hot": 7,
    };
    expect(complaints(broken)).to.deep.equal([
      "sites.seoul.fleets.racks.hosts: must be a whole number",
      "capacity.general.ami: must be text",
      "storage.buckets.invoices.hot: must be text",
    ]);
    expect(complaints({ capacity: [], sites: "text", storage: 7 })).to.deep.equal([
      "sites: must be a mapping of names to values",
      "capacity: must be a mapping of names to values",
      "storage: must be a mapping of keys to values",
    ]);
  });

  it("does not make what is inside a site that is there outside of all", () => {
    const site = { prefixes: ["10.40.0.0/16"], routers: {} };
    const changes = { "sites.busan": site, "database.admit": ["10.0.8.0/22", "10.40.8.0/22"] };
    expect(complaints(changes)).to.deep.equal([
      "sites.busan.asn: is missing; it must be a whole number: ASN of the site's routers",
    ]);
  });
});
