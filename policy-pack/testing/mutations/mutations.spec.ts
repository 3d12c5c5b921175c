import { readdirSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import { rules } from "../../policies";
import { Bench } from "./bench";
import type { Mutation } from "./mutation";
import { parametersOf } from "./parameters";
import { planOf, stacks, type StackName } from "./stacks";
import { tables } from "./tables";

const benches = new Map<StackName, Bench>();

const entries = Object.entries(tables).flatMap(([folder, table]) =>
  stacks.flatMap((stack) =>
    Object.entries(table[stack] ?? {}).map(([words, mutation]) => ({
      folder,
      stack,
      words,
      mutation,
    })),
  ),
);

/** The folder of a rule, by its name. */
const folders = new Map(
  readdirSync(path.join(__dirname, "..", "..", "rules"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ts$/.test(file) && !/(\.spec|index)\.ts$/.test(file))
    .map((file) => [path.basename(file, ".ts"), path.dirname(file)]),
);

describe("one thing changed in a stack of our own", () => {
  before(async function () {
    this.timeout(60_000);
    for (const stack of stacks) {
      benches.set(stack, new Bench(await planOf(stack), rules, parametersOf));
    }
  });

  for (const { folder, stack, words, mutation } of entries) {
    const [change, fires, settles = {}]: Mutation = mutation;
    it(`${folder}: ${words} (${stack})`, () => {
      expect(benches.get(stack)?.effectOf(change)).to.deep.equal({ fires, settles });
    });
  }

  const named = new Set(
    entries.flatMap(({ mutation: [, fires, settles = {}] }) => [
      ...Object.keys(fires).filter((rule) => fires[rule]?.some((one) => !one.startsWith("? "))),
      ...Object.keys(settles),
    ]),
  );
  it("tries every rule", () => {
    const untried = rules.filter(({ name }) => !named.has(name));
    const where = untried.map(
      ({ name }) =>
        `${name}: give it a mutation that makes it find something, in policy-pack/testing/mutations/tables/${folders.get(name) ?? "?"}.ts`,
    );
    expect(where, where.join("\n")).to.deep.equal([]);
  });

  it("knows every rule that it names", () => {
    const known = rules.map(({ name }) => name);
    expect([...named].filter((name) => !known.includes(name))).to.deep.equal([]);
  });
});
