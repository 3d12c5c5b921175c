import picocolors from "picocolors";
import type { Plan } from "../../plan";
import { unknownMark } from "../../values";
import { changesInWords } from "./changes";
import { dates } from "./dates";
import { drillsInWords } from "./drills";
import { header } from "./header";
import { nextSteps } from "./next-steps";
import { count, heading, paragraph, type Colors } from "./page";
import { policies } from "./policies";
import { quotaNotes } from "./quotas";
import { tree } from "./tree";
import { inWords } from "./words";

/** The plan for people: what would be built, in numbers and in words, whether the rules hold, and how to go on. */
export function renderText(plan: Plan, color: boolean): string {
  const colors = picocolors.createColors(color);
  const lines = [
    ...header(plan, colors),
    ...tree(plan.resources, colors),
    ...inWords(plan.resources, colors),
    ...(plan.comparison ? changesInWords(plan.comparison, colors) : []),
    ...drillsInWords(plan.drills, colors),
    ...quotaNotes(plan.quotas, colors),
    ...policies(plan.verdicts, plan.resources, colors),
    ...(plan.dates ? dates(plan.dates, colors) : []),
    ...handOver(plan.outputs["handOver"], colors),
    ...nextSteps(plan, colors),
  ];
  return `${lines.join("\n")}\n`;
}

/** What people on site have to do, as far as it is known before AWS has built its part. */
function handOver(notes: unknown, colors: Colors): string[] {
  const known = (Array.isArray(notes) ? notes : []).filter(
    (note): note is string => typeof note === "string" && note !== unknownMark,
  );
  if (known.length === 0) return [];
  return [
    ...heading("To be done on premises", count(known.length, "note"), colors),
    ...known.flatMap((note) => {
      const [first = "", ...rest] = paragraph(note, 4);
      return [`  - ${first.trimStart()}`, ...rest];
    }),
  ];
}
