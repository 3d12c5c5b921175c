import { readStackConfig } from "../../plan/config/stack-config";
import { graphOf } from "../../plan/judge/graph";
import { platformPack } from "../../plan/platform-pack";
import { makePlan } from "../../plan/plan";
import { runProgram } from "../../plan/program";
import { renderText } from "../../plan/render/text/text";
import { drills } from "../../policy-pack/drills";
import { rules } from "../../policy-pack/policies";
import { median } from "../statistics";
import { reportFacts } from "./facts";
import { program } from "./run-program";

/** What one run declared, and the CPU time that it took, in milliseconds. */
interface Cost {
  resources: number;
  run: number;
}

// Several runs of the program, of the rules on it or of the whole plan, in one process: what one costs once all is loaded.
const [what = "", root = "", stack = "", counted] = process.argv.slice(2);
const runs: Record<string, () => Promise<Cost>> = {
  plan: () => cost(plan),
  program: () => cost(() => program(root, stack)),
  rules: judging,
};
void repeat(Number(counted)).then(reportFacts);

async function plan(): Promise<number> {
  const made = await makePlan(root, stack, platformPack());
  renderText(made, false);
  return made.resources.length;
}

/** Asks every rule about what the program declares, each time anew. To declare it, and the policy server, are not part of the cost. */
async function judging(): Promise<Cost> {
  const { resources } = await runProgram(root, readStackConfig(root, stack));
  return cost(() => {
    const graph = graphOf(resources);
    for (const rule of rules) {
      for (const subject of graph.ofType(...rule.appliesTo)) {
        if (rule.scope === "stack") rule.judge(subject, graph, {});
        else rule.judge(subject, {});
      }
    }
    drills(graph);
    return resources.length;
  });
}

async function cost(run: () => number | Promise<number>): Promise<Cost> {
  const start = process.cpuUsage();
  const resources = await run();
  const { user, system } = process.cpuUsage(start);
  return { resources, run: (user + system) / 1000 };
}

async function repeat(counted: number) {
  const run = runs[what];
  if (!run) throw new Error(`there is no run of "${what}"`);
  // The first run loads the modules and has the code compiled.
  const { resources } = await run();
  const costs: number[] = [];
  for (let i = 0; i < counted; i++) costs.push((await run()).run);
  return { resources, run: median(costs) };
}
