import { expect } from "chai";
import { awsvpcTasks, instanceType, knownInstanceTypes } from "./instance-types";

describe("instance types", () => {
  it("are as AWS publishes them", () => {
    expect(instanceType("m7i.xlarge")).to.deep.equal({
      cpu: 4096,
      memory: 16_384,
      interfaces: 4,
      trunkedTasks: 20,
    });
    expect(instanceType("c5.18xlarge")).to.deep.equal({
      cpu: 73_728,
      memory: 147_456,
      interfaces: 15,
      trunkedTasks: 120,
    });
    expect(instanceType("r6g.medium")).to.include({ memory: 8192, interfaces: 2, trunkedTasks: 4 });
    expect(instanceType("t4g.micro")).to.deep.equal({ cpu: 2048, memory: 1024, interfaces: 2 });
    expect(instanceType("m6i.48xlarge")).to.equal(undefined);
  });

  it("hold as many tasks as they have interfaces to spare, or trunks", () => {
    const tasks = (name: string) =>
      [false, true].map((trunking) => {
        const type = instanceType(name);
        return type && awsvpcTasks(type, trunking);
      });
    expect(tasks("c5.large")).to.deep.equal([2, 10]);
    expect(tasks("m6a.8xlarge")).to.deep.equal([7, 90]);
    expect(tasks("m7g.8xlarge")).to.deep.equal([7, 60]);
    expect(tasks("r5.8xlarge")).to.deep.equal([7, 7]);
    expect(tasks("t3a.small")).to.deep.equal([1, 1]);
  });

  it("hold no fewer tasks with a trunk than without", () => {
    for (const name of knownInstanceTypes) {
      const type = instanceType(name);
      if (!type) throw new Error(name);
      expect(awsvpcTasks(type, true), name).to.be.least(awsvpcTasks(type, false));
      expect(type.memory % 512, name).to.equal(0);
    }
  });
});
