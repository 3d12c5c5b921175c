import { expect } from "chai";
import * as fc from "fast-check";
import { runs } from "../../../testing/runs";
import type { RouteArgs } from "./arguments";
import { priorityProblems } from "./priorities";
import { priorityBand, routedServices, rulePriority } from "./route";

const host = (key: string): RouteArgs => ({ host: `${key}.example.com` });
const routed = (routes: Record<string, RouteArgs>) =>
  routedServices(
    Object.fromEntries(
      Object.entries(routes).map(([key, route]) => [key, { port: 80, cpu: 128, memory: 6, route }]),
    ),
    undefined,
  );

describe("priorityProblems", () => {
  it("has nothing to say of rules that stand apart", () => {
    expect(priorityProblems(routed({ a: host("a"), b: host("b") }))).to.deep.equal([]);
  });

  it("names a free priority for the later of two that come to the same, and is content with it", () => {
    const taken = rulePriority("a", host("a"));
    const routes = { a: host("a"), b: { ...host("b"), priority: taken } };
    const [problem, ...others] = priorityProblems(routed(routes));
    expect(others).to.deep.equal([]);
    expect(problem).to.deep.equal({
      service: "b",
      given: taken,
      message: "is the priority of service a too",
      fix: `Say route.priority: ${taken + 1}, which is free`,
    });
    const resolved = { a: host("a"), b: { ...host("b"), priority: taken + 1 } };
    expect(priorityProblems(routed(resolved))).to.deep.equal([]);
  });

  it("asks the one that chose its priority to give way, wherever it stands", () => {
    const taken = rulePriority("a", host("a"));
    const routes = { b: { ...host("b"), priority: taken }, a: host("a") };
    expect(priorityProblems(routed(routes)).map(({ service }) => service)).to.deep.equal(["b"]);
  });

  it("goes round at the end of the band", () => {
    const { first, last } = priorityBand(host("a"));
    const routes = {
      a: { ...host("a"), priority: last },
      b: { ...host("b"), priority: last },
      c: { ...host("c"), priority: first },
    };
    expect(priorityProblems(routed(routes)).map(({ fix }) => fix)).to.deep.equal([
      `Say route.priority: ${first + 1}, which is free`,
    ]);
  });

  it("keeps each route among those of its kind", () => {
    const { first, last } = priorityBand(host("a"));
    const problems = priorityProblems(routed({ a: { ...host("a"), priority: last + 1 } }));
    expect(problems).to.deep.equal([
      {
        service: "a",
        given: last + 1,
        message: `must be from ${first} to ${last}, where routes of this kind (exact host) are, so that the more specific route wins`,
        fix: `Say route.priority: ${first}, which is free`,
      },
    ]);
  });

  it("can be settled for any number of services without a change to those that were there", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 40 }), (numbers) => {
        // One kind with few numbers, so that collisions are many.
        const routes: Record<string, RouteArgs> = {};
        for (const number of numbers) {
          const key = `s${number}`;
          const before = routed(routes).map(([name, { route }]) => rulePriority(name, route));
          routes[key] = { path: "/*" };
          const free = priorityProblems(routed(routes)).find(({ service }) => service === key)?.fix;
          const priority = /\d+/.exec(free ?? "")?.[0];
          if (priority !== undefined) routes[key] = { path: "/*", priority: Number(priority) };
          const after = routed(routes).map(([name, { route }]) => rulePriority(name, route));
          expect(after.slice(0, -1)).to.deep.equal(before);
          expect(priorityProblems(routed(routes))).to.deep.equal([]);
        }
      }),
      { numRuns: runs(10) },
    );
  });
});
