import { expect } from "chai";
import { nameConflicts, recordsOf } from "./names";

const zone = "aws.example.com";

describe("recordsOf", () => {
  it("are the service's own name, and its host where the zone can have it", () => {
    const of = (host: string) => recordsOf("shop", { route: { host } }, zone);
    expect(of("shop.example.com")).to.deep.equal(["shop.aws.example.com"]);
    expect(of("shop.aws.example.com")).to.deep.equal(["shop.aws.example.com"]);
    expect(of("www.aws.example.com")).to.deep.equal([
      "shop.aws.example.com",
      "www.aws.example.com",
    ]);
    expect(of("*.shop.aws.example.com")[1]).to.equal("*.shop.aws.example.com");
    expect(of("www-*.aws.example.com")).to.have.length(1);
    expect(of("otheraws.example.com")).to.have.length(1);
  });

  it("are one for TCP, and none without a load balancer", () => {
    expect(recordsOf("feed", { tcp: { port: 5000 } }, zone)).to.deep.equal([
      "feed.aws.example.com",
    ]);
    expect(recordsOf("worker", {}, zone)).to.deep.equal([]);
  });
});

describe("nameConflicts", () => {
  const services = {
    feed: { tcp: { port: 5000 } },
    shop: { route: { host: "feed.aws.example.com", path: "/feed" } },
  };

  it("are hosts that are another service's name", () => {
    expect(nameConflicts(services, zone)).to.deep.equal([
      {
        service: "shop",
        message: "is the name that service feed has in the private zone",
        fix: "Take another host",
      },
    ]);
  });

  it("are none without a zone, and none with oneself", () => {
    expect(nameConflicts(services, undefined)).to.deep.equal([]);
    const own = { shop: { route: { host: "shop.aws.example.com" } } };
    expect(nameConflicts(own, zone)).to.deep.equal([]);
  });
});
