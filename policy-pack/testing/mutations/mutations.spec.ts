import { readdirSync } from "node:fs";
import * as path from "node:path";
import { expect } from "chai";
import { judge } from "../../../plan/judge/judge";
import { platformPack } from "../../../plan/platform-pack";
import { UNDECIDED } from "../../kit";
import { rules } from "../../policies";
import { Bench } from "./bench";
import type { Mutation } from "./mutation";
import { configuration, parametersOf } from "./parameters";
import { planOf, stacks, type Plan, type StackName } from "./stacks";
import { tables } from "./tables";

const plans = new Map<StackName, Plan>();
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

/** A stack with every mutation of it, but for those that contradict one before them. */
const asMuchAsGoesTogether = (stack: StackName): Plan =>
  entries
    .filter((entry) => entry.stack === stack)
    .reduce(
      (plan, { mutation: [change] }) => {
        try {
          return change(plan);
        } catch {
          return plan;
        }
      },
      plans.get(stack) ?? [],
    );

const nameOf = (urn: string) => urn.split("::").pop() ?? urn;

/** Each finding once, as a line. */
const inOrder = (found: string[][]) => [...new Set(found.map((one) => one.join(": ")))].sort();

/** The folder of a rule, by its name. */
const folders = new Map(
  readdirSync(path.join(__dirname, "..", "..", "rules"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ts$/.test(file) && !/(\.spec|index)\.ts$/.test(file))
    .map((file) => [path.basename(file, ".ts"), file.split(path.sep)[0]]),
);

describe("one thing changed in a stack of our own", () => {
  before(async function () {
    this.timeout(60_000);
    for (const stack of stacks) {
      const plan = await planOf(stack);
      plans.set(stack, plan);
      benches.set(stack, new Bench(plan, rules, parametersOf));
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
        `${name} (rules/${folders.get(name) ?? "?"}): give it a mutation that makes it find something, in policy-pack/testing/mutations/tables`,
    );
    expect(where, where.join("\n")).to.deep.equal([]);
  });

  it("is judged by the policy server as it is here", async function () {
    this.timeout(60_000);
    const changed = asMuchAsGoesTogether("prod");
    const verdicts = await judge([...changed], platformPack(), configuration);
    const answered = verdicts.flatMap(({ rule, violations, undecided }) => [
      ...violations.map(({ urn, message }) => [rule, nameOf(urn), message]),
      ...undecided.map(({ urn, message }) => [
        rule,
        `? ${nameOf(urn)}`,
        message.replace(UNDECIDED, ""),
      ]),
    ]);
    const here = benches.get("prod")?.findings(changed) ?? [];
    expect(inOrder(answered)).to.deep.equal(
      inOrder(here.map(({ rule, subject, because }) => [rule, subject, because])),
    );
  });

  it("knows every rule that it names", () => {
    const known = rules.map(({ name }) => name);
    expect([...named].filter((name) => !known.includes(name))).to.deep.equal([]);
  });
});
