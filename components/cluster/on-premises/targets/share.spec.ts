import { expect } from "chai";
import { ordersApi, reportWorker, says } from "../../testdata";
import type { ServiceArgs } from "../../service/arguments";
import {
  onPremisesShare,
  shareProblems,
  strategyProblem,
  targetRangeProblems,
  type Sides,
} from "./share";

const fleets = { racks: { prefixes: ["10.0.0.0/14"] } };
const shared: ServiceArgs = { ...ordersApi, route: { path: "/orders", onPremisesWeight: 20 } };
const problems = (changes: Partial<ServiceArgs>) =>
  shareProblems({ ...shared, ...changes }, fleets);
const weight = (onPremisesWeight: number) => ({ route: { path: "/orders", onPremisesWeight } });

describe("the share of the tasks on premises", () => {
  const cases: [string, Sides, number | undefined][] = [
    ["is what the route says", { route: { onPremisesWeight: 20 }, cloud: {}, onPremises: {} }, 20],
    ["is none where it does not", { route: {}, cloud: {}, onPremises: {} }, undefined],
    ["is all without a cloud side", { route: {}, onPremises: {} }, 100],
    ["is none without a route", { onPremises: {} }, undefined],
    ["is none in the cloud only", { route: {}, cloud: {} }, undefined],
  ];
  for (const [what, sides, expected] of cases) {
    it(what, () => {
      expect(onPremisesShare(sides)).to.equal(expected);
    });
  }
});

describe("shareProblems", () => {
  it("finds nothing wrong with what can be done", () => {
    for (const given of [
      weight(0),
      weight(20),
      weight(100),
      { cloud: undefined, ...weight(100) },
    ]) {
      expect(problems(given)).to.deep.equal([]);
    }
    expect(shareProblems(ordersApi)).to.deep.equal([]);
    expect(shareProblems(reportWorker)).to.deep.equal([]);
  });

  it("takes whole percent only", () => {
    says(problems(weight(101)), "route.onPremisesWeight is 101; write percent");
    says(problems(weight(-1)), "route.onPremisesWeight is -1");
    says(problems(weight(2.5)), "route.onPremisesWeight is 2.5");
  });

  it("asks for a side that the requests can go to", () => {
    says(problems({ onPremises: undefined }), "needs tasks on premises to send to");
    says(problems({ cloud: undefined }), "the other 80 percent have nowhere to go");
  });

  it("asks for the ranges of the fleet", () => {
    says(shareProblems(shared), 'fleet "racks", whose prefixes are not said; add it to fleets');
    says(shareProblems(shared, { racks: { prefixes: [] } }), "which has racks");
  });

  it("takes ranges only that the load balancer sends to", () => {
    for (const prefix of ["10.0.0.0/14", "172.16.4.0/22", "192.168.0.0/16", "100.64.0.0/10"]) {
      expect(targetRangeProblems([prefix])).to.deep.equal([]);
    }
    says(targetRangeProblems(["172.32.0.0/16"]), "172.32.0.0/16 lies outside 10.0.0.0/8");
    says(targetRangeProblems(["10.0.0.1/8"]), "has to be written 10.0.0.0/8");
    const elsewhere = { racks: { prefixes: ["198.18.0.0/16"] } };
    says(shareProblems(shared, elsewhere), "fleets.racks.prefixes: 198.18.0.0/16 lies outside");
  });

  it("leaves the weights to ECS where it moves them", () => {
    for (const strategy of ["blue-green", "linear", "canary"] as const) {
      expect(strategyProblem({ ...shared, deploy: { strategy } })).to.contain(
        `with ${strategy} ECS itself sets`,
      );
    }
    for (const deploy of [{ strategy: "rolling" as const }, undefined]) {
      expect(strategyProblem({ ...shared, deploy })).to.equal(undefined);
    }
    const deploy = { strategy: "canary" as const };
    expect(strategyProblem({ ...ordersApi, deploy })).to.equal(undefined);
    expect(strategyProblem({ ...shared, deploy, cloud: undefined })).to.equal(undefined);
    says(
      shareProblems({ ...shared, deploy }, fleets),
      "route.onPremisesWeight is for rolling deployments",
    );
  });
});
