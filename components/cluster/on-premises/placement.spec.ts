import { expect } from "chai";
import { registeredBy, reportWorker, says } from "../testdata";
import { expectedTasks, onPremisesProblems } from "./placement";

describe("a daemon on premises", () => {
  it("runs once on every host of its fleet, and its alarm counts the hosts", async () => {
    const collector = {
      ...reportWorker,
      port: 4317,
      onPremises: { fleet: "racks", daemon: true, hosts: 12 },
    };
    const registered = await registeredBy({ services: { collector } });
    const { inputs } = registered.named("hub-collector-onprem", "aws:ecs/service:Service");
    expect(inputs).to.deep.include({
      schedulingStrategy: "DAEMON",
      launchType: "EXTERNAL",
      placementConstraints: [{ type: "memberOf", expression: "attribute:fleet == racks" }],
      deploymentMinimumHealthyPercent: 0,
      deploymentMaximumPercent: 100,
    });
    expect(inputs).not.to.have.any.keys("desiredCount", "orderedPlacementStrategies");
    expect(registered.named("hub-collector-onprem-missing").inputs["threshold"]).to.equal(12);
  });
});

describe("expectedTasks", () => {
  it("are those counted, or one for each host", () => {
    expect(expectedTasks({ fleet: "racks", count: 3 })).to.equal(3);
    expect(expectedTasks({ fleet: "racks", daemon: true, hosts: 12 })).to.equal(12);
    expect(expectedTasks({ fleet: "racks", daemon: true })).to.equal(1);
  });
});

describe("onPremisesProblems", () => {
  it("finds nothing wrong with a count or a daemon", () => {
    says(onPremisesProblems({ fleet: "racks", count: 1 }));
    says(onPremisesProblems({ fleet: "racks", daemon: true, hosts: 1 }));
    says(onPremisesProblems({ fleet: "racks", daemon: false, count: 1 }));
  });

  it("asks for exactly one of them, and for numbers that can be", () => {
    says(onPremisesProblems({ fleet: "racks" }), "has neither count nor daemon");
    says(onPremisesProblems({ fleet: "racks", count: 1, daemon: true }), "has both");
    says(
      onPremisesProblems({ fleet: "ra cks", count: 0, hosts: 0 }),
      'fleet is "ra cks"',
      "count is 0",
      "hosts is 0",
      "for daemons only",
    );
  });
});
