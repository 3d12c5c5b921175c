import { expect } from "chai";
import * as fc from "fast-check";
import { knownInstanceTypes } from "@hybrid-platform/limits";
import { runs } from "../../../testing/runs";
import { crowdingProblem, fewestHosts, roomFor, unplaceable, type Demand } from "./placement";
import { placementProblems } from "./placement-problems";

const size = { cpu: 512, memory: 1024 };
const supply = { instanceTypes: ["m7i.large"], maxSize: 2, trunking: false };
const demand = (count: number, changes = {}): Demand => ({
  service: "a",
  ...size,
  count,
  besideInDeployment: 1,
  ...changes,
});

describe("room on a host", () => {
  it("is bound by network interfaces without a trunk, and by the rest with one", () => {
    expect(roomFor(size, "m7i.large", false)).to.deep.equal({
      CPU: 4,
      memory: 7,
      "network interfaces": 2,
    });
    expect(roomFor(size, "m7i.large", true)?.["network interfaces"]).to.equal(10);
    expect(roomFor(size, "t3.medium", true)?.["network interfaces"]).to.equal(2);
  });

  it("is not judged for a type that is not known", () => {
    expect(roomFor(size, "p9.42xlarge", false)).to.equal(undefined);
    expect(
      unplaceable({ cpu: 1e6, memory: 1e9 }, { ...supply, instanceTypes: ["p9.big"] }),
    ).to.deep.equal([]);
    expect(
      fewestHosts([demand(1000)], { ...supply, instanceTypes: ["m7i.large", "p9.big"] }),
    ).to.equal(undefined);
  });
});

describe("a task that can never run", () => {
  it("is larger than the smallest type of its group", () => {
    const types = { ...supply, instanceTypes: ["m7i.2xlarge", "m7i.large"] };
    expect(unplaceable({ cpu: 4096, memory: 512 }, types)).to.deep.equal([
      "one task takes more CPU than a m7i.large has for tasks",
    ]);
    expect(unplaceable({ cpu: 512, memory: 8192 }, supply)).to.deep.equal([
      "one task takes more memory than a m7i.large has for tasks",
    ]);
    expect(unplaceable({ cpu: 2048, memory: 7900 }, types)).to.deep.equal([]);
  });
});

describe("a group at its largest", () => {
  it("must hold all tasks, and one more for a deployment", () => {
    expect(crowdingProblem([demand(3)], supply)).to.equal(undefined);
    expect(crowdingProblem([demand(4)], supply)).to.equal(
      "4 tasks, and one more while a service is deployed, need 3 hosts or more for their network interfaces; there are 2 at most",
    );
    expect(crowdingProblem([demand(4)], { ...supply, trunking: true })).to.equal(undefined);
  });

  it("must hold both revisions of a service while ECS moves its requests", () => {
    const shifted = demand(2, { besideInDeployment: 2 });
    expect(crowdingProblem([shifted], supply)).to.equal(undefined);
    expect(crowdingProblem([shifted, demand(1)], supply)).to.equal(
      "3 tasks, and up to 2 more while a service is deployed, need 3 hosts or more for their network interfaces; there are 2 at most",
    );
  });

  it("counts services together", () => {
    const two = [demand(2, { memory: 4096 }), demand(1, { service: "b", memory: 4096 })];
    expect(crowdingProblem(two, { ...supply, trunking: true })).to.contain(
      "need 3 hosts or more for their memory",
    );
  });

  it("is never asked for more hosts than one after the other would take", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knownInstanceTypes),
        fc.array(
          fc.record({
            cpu: fc.integer({ min: 128, max: 1024 }),
            memory: fc.integer({ min: 6, max: 400 }),
            count: fc.integer({ min: 1, max: 9 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (type, tasks) => {
          const demands = tasks.map((task, index) => ({
            ...task,
            service: String(index),
            besideInDeployment: 0,
          }));
          const lonely = demands.reduce((sum, { count }) => sum + count, 0);
          const fewest = fewestHosts(demands, { ...supply, instanceTypes: [type] });
          const fits = demands.every(
            (task) => unplaceable(task, { ...supply, instanceTypes: [type] }).length === 0,
          );
          return !fits || (fewest !== undefined && fewest.hosts >= 1 && fewest.hosts <= lonely);
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

describe("the problems of placement", () => {
  const groups = {
    general: { instanceTypes: ["t3.medium"], maxSize: 1 },
    other: { instanceTypes: ["m7i.large"], maxSize: 9 },
  };
  const on = (capacity: string, count: number, changes = {}) => ({
    ...size,
    cloud: { capacity, count },
    ...changes,
  });

  it("name the service that fits nowhere, or else the group that is too small", () => {
    const services = {
      big: on("general", 1, { memory: 8192 }),
      small: on("other", 2),
      many: on("general", 9),
    };
    expect(placementProblems(groups, services, "off")).to.deep.equal([
      {
        service: "big",
        capacity: "general",
        message:
          'can never run on capacity "general": one task takes more memory than a t3.medium has for tasks, and ECS adds no host for it',
      },
    ]);
    const [crowded] = placementProblems(groups, { many: on("general", 9) }, "shared");
    expect(crowded).to.include({ capacity: "general" });
    expect(crowded?.service).to.equal(undefined);
  });

  it("count all that a task takes, the most of a range, and both revisions", () => {
    const other = { other: { instanceTypes: ["m7i.large"], maxSize: 9 } };
    const hosts = (changes: object, cloud = {}) => {
      const service = { ...size, cloud: { capacity: "other", count: 24, ...cloud }, ...changes };
      const [problem] = placementProblems(other, { a: service }, "shared");
      return /need (\d+) hosts or more for their (\w+)/.exec(problem?.message ?? "")?.slice(1);
    };
    // 36 tasks of 512 units fill the hosts: 24 and one more do not.
    expect(hosts({})).to.equal(undefined);
    expect(hosts({ deploy: { strategy: "rolling" } })).to.equal(undefined);
    expect(hosts({ deploy: { strategy: "canary" } })).to.deep.equal(["12", "CPU"]);
    expect(hosts({}, { most: 36 })).to.deep.equal(["10", "CPU"]);
    expect(hosts({ memory: 2048 })).to.equal(undefined);
    expect(hosts({ memory: 2850, telemetry: true })).to.deep.equal(["10", "memory"]);
    expect(hosts({ memory: 2850 })).to.equal(undefined);
    expect(hosts({ memory: 2850, discovery: "cloud-map" })).to.equal(undefined);
    expect(hosts({ memory: 2850, discovery: "service-connect" })).to.deep.equal(["10", "memory"]);
  });

  it("are not those of services elsewhere", () => {
    const services = { burst: on("fargate", 500), local: { cpu: 1e6, memory: 1e6 } };
    expect(placementProblems(groups, services, undefined)).to.deep.equal([]);
  });
});
