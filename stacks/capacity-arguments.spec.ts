import { expect } from "chai";
import { clusterArguments } from "./arguments";
import { trunkingOf } from "./capacity-arguments";
import { settings } from "./sample";

describe("capacityArguments", () => {
  it("takes a group as it is, with its times as numbers", () => {
    const changes = {
      "capacity.general": {
        instances: ["m7i.large"],
        ami: "ami-0123456789abcdef0",
        size: [1, 4],
        maxLifetime: "30d",
        warmPool: { minSize: 1 },
        readyHook: { timeout: "600s" },
        refresh: { checkpoints: [50, 100] },
        scaling: { steps: [1, 2], warmUp: "120s" },
      },
    };
    const { capacity } = clusterArguments(settings(changes));
    expect(capacity["general"]).to.deep.equal({
      instanceTypes: ["m7i.large"],
      ami: "ami-0123456789abcdef0",
      os: "al2023",
      checkImage: false,
      minSize: 1,
      maxSize: 4,
      rootVolumeGiB: 50,
      maxLifetimeDays: 30,
      warmPool: { minSize: 1 },
      readyHook: { timeoutSeconds: 600 },
      refresh: {
        checkpoints: [50, 100],
        pauseMinutes: 10,
        minHealthyPercent: 90,
        alarms: undefined,
      },
      scaling: { targetPercent: 100, smallestStep: 1, largestStep: 2, warmUpSeconds: 120 },
    });
  });

  it("leaves what is not asked for to the component", () => {
    const { general } = clusterArguments(settings({}, "prod")).capacity;
    for (const choice of ["ssh", "spot", "warmPool", "readyHook", "refresh", "scaling"] as const) {
      expect(general?.[choice], choice).to.equal(undefined);
    }
  });
});

describe("trunkingOf", () => {
  it("lets only the owner of the account's baseline set it, and others count with it", () => {
    expect(trunkingOf(false, "owner")).to.equal("off");
    expect(trunkingOf(true, "owner")).to.equal("owned");
    expect(trunkingOf(true, "shared")).to.equal("shared");
    const owner = settings({ "operations.eniTrunking": true });
    expect(clusterArguments(owner).eniTrunking).to.equal("owned");
  });
});
