import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { compileProject } from "./compile";
import { measureAll, type Result } from "./measure";
import { growthRatios, ratios } from "./ratios";
import { writeScaledStacks } from "./stacks";
import { growthSubjects, subjects } from "./subjects";
import { table, type Row } from "./table";

const usage = `npm run bench -- [--quick]
Measures the CPU time of whole processes, in turns, and prints ratios. It takes more than ten minutes.
  --quick  one round without warm-up: for trying it out, not for judging`;

/** The command as a process: `npm run bench -- <args>`. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { quick: { type: "boolean", default: false }, help: { type: "boolean" } },
  });
  if (values.help) console.log(usage);
  else console.log(await bench(values.quick));
}

/** Measures everything and gives the table. */
async function bench(quick: boolean): Promise<string> {
  const rounds = quick ? { warmUp: 0, counted: 1 } : { warmUp: 1, counted: 5 };
  const scaled = mkdtempSync(path.join(tmpdir(), "bench-"));
  const compiled = compileProject();
  try {
    writeScaledStacks(scaled, path.join(compiled.folder, "index.js"));
    const places = { scaled, compiled: compiled.folder };
    const all = [...subjects(places), ...growthSubjects(places, quick ? 1 : 2)];
    const results = await measureAll(all, rounds, showProgress);
    showProgress("");
    const of = (name: string) => results.get(name) as Result;
    return report(quick, [...ratios(of), ...growthRatios(of)]);
  } finally {
    compiled.remove();
    rmSync(scaled, { recursive: true });
  }
}

/** One line that is written over; nobody reads it in a log. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function report(quick: boolean, rows: Row[]): string {
  const how = quick
    ? "One round, for trying: single ratios may be far off."
    : "CPU time (user and system) of whole processes; medians of 5 interleaved rounds.";
  return `${how}\n\n${table(rows)}\n`;
}
