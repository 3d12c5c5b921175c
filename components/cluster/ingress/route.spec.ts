import { expect } from "chai";
import * as fc from "fast-check";
import { priorityRange, routeConditions, routeText, rulePriority } from "./route";
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
});

describe("routeConditions", () => {
  it("takes a path with all that is below it", () => {
    expect(routeConditions({ host: "a.example.com", path: "/reports/" })).to.deep.equal([
      { hostHeader: { values: ["a.example.com"] } },
      { pathPattern: { values: ["/reports", "/reports/*"] } },
    ]);
  });

  it("takes a pattern as it stands", () => {
    expect(routeConditions({ path: "/*.png" })).to.deep.equal([
      { pathPattern: { values: ["/*.png"] } },
    ]);
  });

  it("leaves the whole path to a host, and everything to the bare root", () => {
    expect(routeConditions({ host: "a.example.com", path: "/" })).to.deep.equal([
      { hostHeader: { values: ["a.example.com"] } },
    ]);
    expect(routeConditions({ path: "/" })).to.deep.equal([{ pathPattern: { values: ["/*"] } }]);
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
