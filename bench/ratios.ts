import type { Result } from "./measure";
import { linearity, slope, type Point } from "./statistics";
import { sizes, type Dimension } from "./stacks";
import { growthName, type Run } from "./subjects";
import type { Row } from "./table";

/** Gives the result of a subject by its name. */
export type Results = (name: string) => Result;

/** The ratios between whole processes. */
export function ratios(of: Results): Row[] {
  const cpu = (one: string, other: string) => of(one).cpu / of(other).cpu;
  return [
    {
      what: "plan of prod ÷ its program alone",
      ratio: cpu("plan", "program"),
      goal: 2,
    },
    {
      what: "plan of prod ÷ bare `require` of the SDK and two modules",
      ratio: cpu("plan", "bare require"),
    },
    {
      what: "plan of prod ÷ CDK synthesis of a smaller platform",
      ratio: cpu("plan", "cdk"),
    },
    {
      what: "same platform: planned ÷ CDK synthesis, both JavaScript",
      ratio: cpu("platform", "cdk"),
      goal: 0.45,
    },
    {
      what: "same platform: peak memory ÷ that of the CDK",
      ratio: of("platform").memory / of("cdk").memory,
      goal: 0.6,
    },
    {
      what: "program of prod ÷ the same with a type check",
      ratio: cpu("program", "type-checked"),
      goal: 0.25,
    },
    {
      what: "loading what the program imports ÷ the whole provider",
      ratio: cpu("imports", "provider"),
      goal: 0.85,
    },
    {
      what: "loading what the program imports ÷ the SDK alone",
      ratio: cpu("imports", "sdk"),
      goal: 1.05,
    },
  ];
}

/** The ratios that say how the cost of a run grows with the platform. */
export function growthRatios(of: Results): Row[] {
  const resultsOf = (what: Run, dimension: Dimension) =>
    sizes[dimension].map((size): [number, Result] => [size, of(growthName(what, dimension, size))]);
  const perResource = (what: Run) =>
    slope(resultsOf(what, "services").map(([, { resources, run }]): Point => [resources, run]));
  const cpuGrowth = (dimension: Dimension, what: Run = "plan"): Row => ({
    what: `CPU of the ${what} over ${range(dimension)}: growth in the upper ÷ lower half`,
    ratio: linearity(resultsOf(what, dimension).map(([size, { run }]): Point => [size, run])),
    goal: 1.1,
  });
  const resourceGrowth = (dimension: Dimension): Row => ({
    what: `resources over ${range(dimension)}: growth in the upper ÷ lower half`,
    ratio: linearity(
      resultsOf("plan", dimension).map(([size, { resources }]): Point => [size, resources]),
    ),
    goal: 1.1,
  });
  const largest = (dimension: Dimension): Row => {
    const runs = resultsOf("plan", dimension).map(([, { run }]) => run);
    return {
      what: `CPU over ${range(dimension)}: the most ÷ the fewest`,
      ratio: (runs.at(-1) ?? NaN) / (runs[0] ?? NaN),
    };
  };
  return [
    {
      what: "one more resource: plan ÷ program alone",
      ratio: perResource("plan") / perResource("program"),
      goal: 2,
    },
    {
      what: "one more resource: topology, rules and drills ÷ program alone",
      ratio: perResource("rules") / perResource("program"),
      goal: 0.5,
    },
    cpuGrowth("services"),
    cpuGrowth("services", "rules"),
    resourceGrowth("services"),
    largest("sites"),
    cpuGrowth("sites"),
    resourceGrowth("sites"),
    largest("zones"),
    zonalCost(resultsOf("plan", "zones")),
    resourceGrowth("zones"),
  ];
}

/** There are too few zones to tell halves of them apart: one adds less to a run than runs differ by chance. */
function zonalCost(results: [number, Result][]): Row {
  const costs = results.map(([, { run, resources }]) => run / resources);
  return {
    what: `CPU of a resource over ${range("zones")}: with the most ÷ with the fewest`,
    ratio: (costs.at(-1) ?? NaN) / (costs[0] ?? NaN),
    goal: 1.1,
  };
}

/** Such as `1 … 100 services`. */
function range(dimension: Dimension): string {
  const all = sizes[dimension];
  return `${String(all[0])} … ${String(all.at(-1))} ${dimension}`;
}
