import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { expect } from "chai";
import { growthRatios, ratios } from "../bench/ratios";
import { sizes, writeScaledStacks } from "../bench/stacks";
import { linearity, median, slope, type Point } from "../bench/statistics";
import { growthSubjects, subjects } from "../bench/subjects";
import { table } from "../bench/table";
import { readStackConfig } from "../plan/config/stack-config";
import { loadSettings } from "../stacks";

const places = { scaled: "scaled", compiled: "compiled" };
const everySubject = [...subjects(places), ...growthSubjects(places, 3)];

describe("the benchmark", () => {
  it("takes the middle of its measurements", () => {
    expect(median([5, 1, 3])).to.equal(3);
    expect(median([4, 1, 3, 2])).to.equal(2.5);
    expect(median([7])).to.equal(7);
    expect(median([])).to.deep.equal(NaN);
  });

  const line: Point[] = [1, 2, 4, 8].map((size): Point => [size, 100 + 5 * size]);
  const curve: Point[] = [1, 2, 4, 8].map((size): Point => [size, size * size]);

  it("fits a line through its points", () => {
    expect(slope(line)).to.be.closeTo(5, 1e-9);
    expect(slope([...line].reverse())).to.be.closeTo(5, 1e-9);
  });

  it("tells linear growth from faster growth", () => {
    expect(linearity(line)).to.be.closeTo(1, 1e-9);
    expect(linearity(curve)).to.be.greaterThan(2);
  });

  it("prints each ratio beside its goal", () => {
    const rows = [
      { what: "one ÷ other", ratio: 0.4, goal: 0.45 },
      { what: "a ÷ b", ratio: 2.345, goal: 2 },
      { what: "c ÷ d", ratio: 7 },
    ];
    expect(table(rows).split("\n")).to.deep.equal([
      "| ratio       | measured |   goal |            |",
      "| ----------- | -------: | -----: | ---------- |",
      "| one ÷ other |     0.40 | ≤ 0.45 | reached    |",
      "| a ÷ b       |     2.35 | ≤ 2.00 | **missed** |",
      "| c ÷ d       |     7.00 |        |            |",
    ]);
  });

  it("measures every process that its ratios speak of, each once", () => {
    const names = everySubject.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    const asked = new Set<string>();
    const of = (name: string) => {
      asked.add(name);
      return { cpu: 1, memory: 1, run: 1, resources: 1 };
    };
    ratios(of);
    growthRatios(of);
    expect(names).to.have.members([...asked]);
  });

  it("plans stacks of every size, all of them with valid settings", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
    try {
      writeScaledStacks(folder, "index.js");
      const stacks = Object.entries(sizes).flatMap(([dimension, counts]) =>
        counts.map((size) => `${dimension}-${size}`),
      );
      for (const stack of stacks) {
        const { config, secretKeys } = readStackConfig(folder, stack);
        expect(() => loadSettings(config, (key) => secretKeys.includes(key)), stack).not.to.throw();
      }
      expect(readdirSync(folder)).to.include.members(stacks.map((stack) => `Pulumi.${stack}.yaml`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
