import { append } from "../kit/append";
import { expect } from "chai";
import type { Rule } from "../kit";

/** On how many situations of each kind a rule is tried. */
export interface Tried {
  compliant: number;
  violating: number;
  /** Where something is unknown, whether that keeps the rule from deciding or not. */
  unknown: number;
  /** Where what decides is left out; not said by tables that do not tell these apart. */
  absent?: number;
  /** Of every kind, each once. */
  situations: number;
}

/** What the tables of one spec add up to, by the name of the rule. */
const tables = new Map<string, Tried[]>();

/** A rule that blocks in production is tried on this many that comply and that violate it. */
const ofEachVerdict = 3;
/** A rule on connections is tried on this many: they go wrong in more ways than a single resource does. */
const ofConnections = 8;

/** Counts what a table tries a rule on, and makes sure, once all tables of the spec are read, that it is enough. */
export function mustBeTriedEnough(rule: Rule, tried: Tried): void {
  append(tables, rule.name, tried);

  it("is tried enough", () => {
    const all = tables.get(rule.name) ?? [];
    const count = (kind: keyof Tried) => all.reduce((sum, table) => sum + (table[kind] ?? 0), 0);
    if (rule.scope === "stack") {
      expect(count("situations"), "situations").to.be.at.least(ofConnections);
    }
    if (rule.levels.production !== "mandatory") return;
    expect(count("compliant"), "compliant").to.be.at.least(ofEachVerdict);
    expect(count("violating"), "violating").to.be.at.least(ofEachVerdict);
    expect(count("unknown"), "unknown").to.be.at.least(1);
    if (all.every(({ absent }) => absent !== undefined)) {
      expect(count("absent"), "absent").to.be.at.least(1);
    }
  });
}
