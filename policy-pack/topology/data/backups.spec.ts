import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import type { Graph } from "../graph";
import { isCopied, isSelected, isTaken, plansOf } from "./backups";

const arn = "arn:aws:rds:eu-west-1:111122223333:db:orders";
const database = (tags?: unknown) => resource(Aws.DatabaseInstance, "orders", { tags });
const existing = filledIn(database({ Tier: "gold" }), { arn });
const plan = (rule: object = {}, name = "daily") =>
  resource(Aws.BackupPlan, name, { rules: [{ ruleName: "daily", ...rule }] });
const selection = (properties: object, name = "picked") =>
  resource(Aws.BackupSelection, name, { planId: ref(plan()), ...properties });
const tag = (value: unknown = "gold", key: unknown = "Tier") => ({ key, value });
const condition = (form: string, value: unknown, key?: unknown) => ({
  resources: ["*"],
  conditions: [{ [form]: [tag(value, key ?? "aws:ResourceTag/Tier")] }],
});
const copying = plan({ copyActions: [{ destinationVaultArn: "arn:aws:backup:x:1:vault" }] });

function asked<Answer>(
  ask: (graph: Graph, subject: ReturnType<Graph["ofType"]>[number]) => Answer,
  subject: Fixture,
  ...more: Fixture[]
) {
  const graph = graphOf([subject, ...more]);
  const found = graph.resources[0];
  if (!found) throw new Error("no subject");
  return ask(graph, found);
}

describe("isSelected", () => {
  const other = resource(Aws.Table, "other");
  const gold = database({ Tier: "gold" });
  const half = database({ Tier: UNKNOWN });
  const cases: Record<string, [Fixture, object, boolean | typeof UNKNOWN]> = {
    "takes in what is listed by reference": [gold, { resources: [ref(gold)] }, true],
    "takes in everything by an asterisk": [database(), { resources: ["*"] }, true],
    "takes in a known ARN by its pattern": [existing, { resources: ["arn:aws:rds:*:db:*"] }, true],
    "takes in a known ARN as it is": [existing, { resources: [arn] }, true],
    "passes by an ARN that only begins alike": [existing, { resources: [`${arn}-2`] }, false],
    "reads a dot as a dot": [filledIn(gold, { arn: "a:bXc" }), { resources: ["a:b.c*"] }, false],
    "passes by what another reference lists": [gold, { resources: [ref(other)] }, false],
    "passes by new things under a literal ARN": [gold, { resources: [arn] }, false],
    "cannot tell new things under a pattern": [gold, { resources: ["arn:aws:rds:*"] }, UNKNOWN],
    "cannot tell by an unknown list": [gold, { resources: UNKNOWN }, UNKNOWN],
    "takes in what carries one of its tags": [
      gold,
      { selectionTags: [tag("silver"), tag()] },
      true,
    ],
    "passes by another value": [database({ Tier: "golden" }), { selectionTags: [tag()] }, false],
    "passes by what has no tags": [database(), { selectionTags: [tag()] }, false],
    "cannot tell by unknown tags": [database(UNKNOWN), { selectionTags: [tag()] }, UNKNOWN],
    "cannot tell by an unknown tag": [half, { selectionTags: [tag()] }, UNKNOWN],
    "cannot tell what it asks for": [gold, { selectionTags: [tag(UNKNOWN)] }, UNKNOWN],
    "leaves out what is excluded": [gold, { resources: ["*"], notResources: [ref(gold)] }, false],
    "selects nothing by conditions alone": [
      gold,
      { conditions: [{ stringEquals: [tag()] }] },
      false,
    ],
    "holds to a condition that is met": [gold, condition("stringEquals", "gold"), true],
    "holds to a condition that is not": [gold, condition("stringEquals", "silver"), false],
    "knows patterns in conditions": [gold, condition("stringLikes", "g*d"), true],
    "takes no pattern for an equal": [gold, condition("stringEquals", "g*d"), false],
    "knows what must not be": [gold, condition("stringNotEquals", "gold"), false],
    "knows what must not be alike": [gold, condition("stringNotLikes", "g*"), false],
    "lets what lacks a tag be unlike it": [database(), condition("stringNotLikes", "g*"), true],
  };
  for (const [what, [subject, properties, expected]] of Object.entries(cases)) {
    it(what, () => {
      expect(asked(isSelected, subject, other, plan(), selection(properties))).to.equal(expected);
    });
  }

  it("minds every condition", () => {
    const both = { stringEquals: [tag(), tag("a", "Owner")] };
    const chosen = selection({ resources: ["*"], conditions: [both] });
    expect(asked(isSelected, gold, chosen)).to.equal(false);
    expect(asked(isSelected, database({ Tier: "gold", Owner: "a" }), chosen)).to.equal(true);
  });

  it("counts the backups that EFS makes by itself", () => {
    const files = resource(Aws.FileSystem, "files");
    const automatic = (status: unknown, of: unknown = ref(files)) =>
      resource(Aws.FileBackupPolicy, "own", { fileSystemId: of, backupPolicy: { status } });
    expect(asked(isSelected, files)).to.equal(false);
    expect(asked(isSelected, files, automatic("ENABLED"))).to.equal(true);
    expect(asked(isSelected, files, automatic("DISABLED"))).to.equal(false);
    expect(asked(isSelected, files, automatic(UNKNOWN))).to.equal(UNKNOWN);
    expect(asked(isSelected, files, automatic("ENABLED", "fs-1"))).to.equal(false);
  });
});

describe("plansOf", () => {
  it("names each plan whose selection takes it in for sure, once", () => {
    const names = (...fixtures: Fixture[]) =>
      asked(plansOf, database({ Tier: "gold" }), plan(), plan({}, "weekly"), ...fixtures).map(
        ({ name }) => name,
      );
    const sure = { resources: ["*"] };
    expect(names(selection(sure), selection(sure, "again"))).to.deep.equal(["daily"]);
    expect(names(selection({ resources: UNKNOWN }))).to.deep.equal([]);
    expect(names(selection({ ...sure, planId: "plan-1" }))).to.deep.equal([]);
    const weekly = selection({ selectionTags: [tag()], planId: ref(plan({}, "weekly")) });
    expect(names(weekly)).to.deep.equal(["weekly"]);
  });
});

describe("isTaken", () => {
  const taken = (...fixtures: Fixture[]) => isTaken(graphOf(fixtures), "Tier", "gold");
  it("asks the tags and the positive conditions of each selection", () => {
    expect(taken()).to.equal(UNKNOWN);
    expect(taken(selection({ selectionTags: [tag()] }))).to.equal(true);
    expect(taken(selection({ selectionTags: [tag("silver")] }))).to.equal(false);
    expect(taken(selection({ selectionTags: [tag("gold", "Class")] }))).to.equal(false);
    expect(taken(selection({ selectionTags: [tag(UNKNOWN)] }))).to.equal(UNKNOWN);
    expect(taken(selection(condition("stringEquals", "gold")))).to.equal(true);
    expect(taken(selection(condition("stringLikes", "g*")))).to.equal(true);
    expect(taken(selection(condition("stringNotEquals", "silver")))).to.equal(false);
  });
});

describe("isCopied", () => {
  const copied = (...fixtures: Fixture[]) =>
    asked(isCopied, database({ Tier: "gold" }), ...fixtures);
  it("needs a plan that copies, and a selection for it that takes it in", () => {
    const sure = selection({ resources: ["*"] });
    expect(copied(copying, sure)).to.equal(true);
    expect(copied(plan(), sure)).to.equal(false);
    expect(copied(copying)).to.equal(false);
    expect(copied(copying, selection({ selectionTags: [tag("silver")] }))).to.equal(false);
    expect(copied(copying, selection({ resources: UNKNOWN }))).to.equal(UNKNOWN);
    expect(copied(selection({ resources: ["*"], planId: UNKNOWN }))).to.equal(UNKNOWN);
    const beside = selection({ selectionTags: [tag("silver")], planId: UNKNOWN });
    expect(copied(beside)).to.equal(false);
  });
});
