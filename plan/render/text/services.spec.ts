import { expect } from "chai";
import type { PlannedResource } from "../../record/resource";
import { servicesInWords } from "./services";

const service = (name: string, inputs: Record<string, unknown>) =>
  ({ name, parent: "urn:pulumi:dev::shop::cluster", inputs }) as PlannedResource;

describe("servicesInWords", () => {
  it("says how many run where, and which run on every host", () => {
    const words = servicesInWords([
      service("cluster-api-onprem", { launchType: "EXTERNAL", desiredCount: 1 }),
      service("cluster-api-cloud", { desiredCount: 2 }),
      service("cluster-logs-onprem", { launchType: "EXTERNAL", schedulingStrategy: "DAEMON" }),
    ]);
    expect(words).to.deep.equal([
      "api (2 in the cloud + 1 on premises)",
      "logs (on every host on premises)",
    ]);
  });
});
