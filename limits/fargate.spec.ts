import { expect } from "chai";
import { fargateSizeProblem, isFargate } from "./fargate";

describe("sizes of Fargate", () => {
  const sound: [number, number][] = [
    [256, 512],
    [256, 2048],
    [512, 3072],
    [1024, 8192],
    [2048, 16_384],
    [4096, 30_720],
    [8192, 61_440],
    [16_384, 122_880],
  ];
  const unsound: [number, number, string][] = [
    [256, 256, "cpu 256 with memory 512"],
    [256, 3072, "cpu 512 with memory 3072"],
    [128, 128, "cpu 256 with memory 512"],
    [8192, 17_408, "cpu 8192 with memory 20480"],
    [16_384, 131_072, "take a group of hosts"],
  ];

  it("are taken as they are", () => {
    for (const [cpu, memory] of sound) expect(fargateSizeProblem(cpu, memory)).to.equal(undefined);
  });

  it("are named when another is asked for", () => {
    for (const [cpu, memory, nearest] of unsound) {
      expect(fargateSizeProblem(cpu, memory)).to.contain(nearest);
    }
  });

  it("belong to two capacities", () => {
    expect(["fargate", "fargate-spot", "general"].map(isFargate)).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});
