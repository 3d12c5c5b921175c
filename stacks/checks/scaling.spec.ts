import { expect } from "chai";
import type { Draft } from "../draft";
import type { Sections } from "../schema";
import { scalingSettingProblems } from "./scaling";

const problemsOf = (service: object) => {
  const services = { shop: service } as unknown as Sections["services"];
  const draft = { sections: { services } } as unknown as Draft;
  return scalingSettingProblems(draft).map(({ path }) => path);
};
const route = { host: "shop.example.com" };

describe("settings of scaling and deployment", () => {
  it("accept a range with a rule, and a strategy with a route", () => {
    const cloud = {
      count: [3, 12],
      scale: { cpu: 60, schedule: { noon: { at: "rate(1 day)", count: [4, 9] } } },
    };
    expect(
      problemsOf({ cloud, route, deploy: { strategy: "blue-green", bake: 10 } }),
    ).to.deep.equal([]);
    expect(problemsOf({ cloud: { count: 3 } })).to.deep.equal([]);
  });

  it("name the key as the settings write it", () => {
    expect(problemsOf({ cloud: { count: [3, 12] } })).to.deep.equal(["services.shop.cloud.count"]);
    expect(problemsOf({ cloud: { count: 3, scale: { cpu: 60 } } })).to.deep.equal([
      "services.shop.cloud.scale",
    ]);
    expect(
      problemsOf({
        cloud: { count: 3 },
        route,
        deploy: { strategy: "rolling", bake: 5, canary: 5 },
      }),
    ).to.deep.equal(["services.shop.deploy.bake", "services.shop.deploy.canary"]);
  });

  it("refuse a strategy where nothing but a fleet runs the service", () => {
    const onPremises = { fleet: "racks", count: 1 };
    expect(problemsOf({ onPremises, deploy: { strategy: "canary" } })).to.deep.equal([
      "services.shop.deploy",
    ]);
  });
});
