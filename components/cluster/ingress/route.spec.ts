import { expect } from "chai";
import * as fc from "fast-check";
import {
  priorityBand,
  priorityRange,
  routeConditions,
  routedService,
  routeText,
  rulePriority,
} from "./route";
import type { RouteArgs } from "./arguments";

const host = fc.constantFrom("orders.example.com", "reports.example.com", "*.example.com");
const path = fc
  .array(fc.constantFrom("api", "v2", "reports", "daily"), { maxLength: 5 })
  .map((segments) => `/${segments.join("/")}`);
const route: fc.Arbitrary<RouteArgs> = fc.oneof(
  fc.record({ host, path }),
  fc.record({ host }),
  fc.record({ path }),
);

describe("rulePriority", () => {
  it("is one that a listener takes, for any service and route", () => {
    fc.assert(
      fc.property(fc.string(), route, (service, given) => {
        const priority = rulePriority(service, given);
        expect(Number.isInteger(priority)).to.equal(true);
        expect(priority).to.be.within(priorityRange.first, priorityRange.last);
        const { first, last } = priorityBand(given);
        expect(priority).to.be.within(first, last);
      }),
    );
  });

  it("puts the more specific route first, whatever the services are called", () => {
    const order: RouteArgs[] = [
      { host: "a.example.com", path: "/one/two/three" },
      { host: "a.example.com", path: "/one/two" },
      { host: "a.example.com", path: "/one/*" },
      { host: "a.example.com" },
      { host: "*.example.com", path: "/one/two/three/four" },
      { host: "*.example.com", path: "/one/two" },
      { host: "*.example.com", path: "/one" },
      { host: "*.example.com", path: "/" },
      { path: "/one/two/three" },
      { path: "/one/two/" },
      { path: "/one" },
      { path: "/*" },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: order.length, maxLength: order.length }),
        (names) => {
          const priorities = order.map((given, index) => rulePriority(names[index] ?? "", given));
          expect(priorities).to.deep.equal([...priorities].sort((a, b) => a - b));
        },
      ),
    );
  });

  it("keeps the number that a service once had", () => {
    expect(rulePriority("orders-api", { host: "orders.internal.example.com" })).to.equal(28377);
  });

  it("is the one that the route says", () => {
    expect(rulePriority("orders-api", { host: "a.example.com", priority: 20000 })).to.equal(20000);
  });
});

describe("routeConditions", () => {
  const conditions = (route: RouteArgs, zone?: string) => {
    const routed = routedService("orders-api", { port: 8080, route }, zone);
    return routed && routeConditions(routed);
  };

  it("takes a path with all that is below it", () => {
    expect(conditions({ host: "a.example.com", path: "/reports/" })).to.deep.equal([
      { hostHeader: { values: ["a.example.com"] } },
      { pathPattern: { values: ["/reports", "/reports/*"] } },
    ]);
  });

  it("takes a pattern as it stands", () => {
    expect(conditions({ path: "/*.png" })).to.deep.equal([{ pathPattern: { values: ["/*.png"] } }]);
  });

  it("leaves the whole path to a host, and everything to the bare root", () => {
    expect(conditions({ host: "a.example.com", path: "/" })).to.deep.equal([
      { hostHeader: { values: ["a.example.com"] } },
    ]);
    expect(conditions({ path: "/" })).to.deep.equal([{ pathPattern: { values: ["/*"] } }]);
  });

  it("takes the service's own name beside its host, and alone where nothing is said", () => {
    const zone = "aws.example.com";
    const own = "orders-api.aws.example.com";
    expect(conditions({ host: "a.example.com" }, zone)).to.deep.equal([
      { hostHeader: { values: ["a.example.com", own] } },
    ]);
    expect(conditions({ host: own }, zone)).to.deep.equal([{ hostHeader: { values: [own] } }]);
    expect(conditions({}, zone)).to.deep.equal([{ hostHeader: { values: [own] } }]);
  });

  it("leaves a path without a host open to every host, the own name too", () => {
    expect(conditions({ path: "/reports" }, "aws.example.com")).to.deep.equal([
      { pathPattern: { values: ["/reports", "/reports/*"] } },
    ]);
  });
});

describe("routeText", () => {
  it("is the same for routes that take the same requests", () => {
    expect(routeText({ host: "a.example.com", path: "/" })).to.equal(
      routeText({ host: "a.example.com" }),
    );
    expect(routeText({ path: "/reports/" })).to.equal("any host/reports");
  });
});
