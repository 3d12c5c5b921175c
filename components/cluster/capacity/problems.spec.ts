import { clusterArgs, ordersApi, says } from "../testdata";
import { clusterProblems } from "../validate";
import type { CapacityArgs } from "./arguments";

const group: CapacityArgs = {
  instanceTypes: ["m7i.large"],
  ami: "ami-0123456789abcdef0",
  minSize: 1,
  maxSize: 4,
};
const problemsOf = (changes: Partial<CapacityArgs>) =>
  clusterProblems("hub", clusterArgs({ capacity: { general: { ...group, ...changes } } }));

describe("what is wrong with the choices of a group", () => {
  it("is nothing when all are sensible", () => {
    says(
      problemsOf({
        os: "al2023",
        checkImage: true,
        ssh: { keyName: "platform", from: ["10.0.8.0/22"] },
        warmPool: { minSize: 1, maxPrepared: 3 },
        readyHook: { timeoutSeconds: 60 },
        refresh: { checkpoints: [10, 50, 100], pauseMinutes: 0, minHealthyPercent: 100 },
        scaling: { targetPercent: 90, smallestStep: 2, largestStep: 2 },
        maxLifetimeDays: 1,
      }),
    );
    says(problemsOf({ spot: { onDemandBase: 0, percent: 100 } }));
  });

  it("is a number out of range", () => {
    says(
      problemsOf({
        maxLifetimeDays: 400,
        spot: { percent: 0 },
        scaling: { smallestStep: 5, largestStep: 4 },
      }),
      'capacity "general": maxLifetimeDays is 400; write a whole number from 1 to 365',
      "spot.percent is 0; write a whole number from 1 to 100",
      "scaling.largestStep is 4; write a whole number from 5 to 10000",
    );
  });

  it("is a warm pool of what AWS keeps in none", () => {
    const warmPool = { minSize: 1 };
    says(problemsOf({ warmPool, spot: {} }), "warmPool is not for a group with Spot instances");
    says(
      problemsOf({ warmPool, instanceTypes: ["m7i.large", "m6i.large"] }),
      "warmPool is not for a group with several instance types",
    );
  });

  it("is a replacement that does not come to its end", () => {
    for (const checkpoints of [[], [50], [50, 50, 100], [60, 40, 100]]) {
      says(problemsOf({ refresh: { checkpoints } }), "refresh.checkpoints is");
    }
  });

  it("is a check that Bottlerocket does not run", () => {
    says(problemsOf({ os: "bottlerocket", checkImage: true }), "checkImage is for images that run");
  });

  it("is SSH from elsewhere, from nowhere, or without a key", () => {
    says(
      problemsOf({ ssh: { keyName: "", from: ["192.168.0.0/24", "10.0.0.1/16"] } }),
      "ssh.from has 192.168.0.0/24, which lies in none of 10.64.0.0/16, 10.0.0.0/14",
      'ssh.from: "10.0.0.1/16" has to be written 10.0.0.0/16',
      "ssh.keyName is empty",
    );
    says(problemsOf({ ssh: { keyName: "k", from: [] } }), "ssh.from is empty");
    const from = ["10.0.8.0/22", "10.0.8.0/22"];
    says(problemsOf({ ssh: { keyName: "k", from } }), "ssh.from names a range twice");
  });

  it("is a name that AWS has taken", () => {
    const capacity = { ...clusterArgs().capacity, fargate: group };
    says(
      clusterProblems("hub", clusterArgs({ capacity })),
      "the name is that of a capacity of AWS",
    );
  });
});

describe("what is wrong with a service for its capacity", () => {
  const withService = (changes: object) =>
    clusterProblems(
      "hub",
      clusterArgs({ services: { "orders-api": { ...ordersApi, ...changes } } }),
    );

  it("is a task that no host holds, or too many tasks for all of them", () => {
    says(
      withService({ memory: 8192 }),
      'service "orders-api": it can never run on capacity "general": one task takes more memory than a t3.medium',
    );
    says(
      withService({ cloud: { capacity: "general", count: 6 } }),
      'capacity "general": 6 tasks, and one more while a service is deployed, need 4 hosts or more',
    );
    says(withService({ cloud: { capacity: "general", count: 5 } }));
  });

  it("is a size that Fargate does not have", () => {
    const cloud = { capacity: "fargate", count: 1 };
    says(withService({ cloud }));
    says(
      withService({ cloud, cpu: 300, memory: 512 }),
      "cpu 300 with memory 512 is no size of Fargate; the smallest that holds it is cpu 512 with memory 1024",
    );
  });
});
