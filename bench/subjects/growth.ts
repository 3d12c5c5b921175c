import { readStackConfig } from "../../plan/config/stack-config";
import { judge } from "../../plan/judge/judge";
import { platformPack } from "../../plan/platform-pack";
import { makePlan, policyConfig } from "../../plan/plan";
import { runProgram } from "../../plan/program";
import { renderText } from "../../plan/render/text/text";
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
  rules,
};
void repeat(Number(counted)).then(reportFacts);

async function plan(): Promise<number> {
  const made = await makePlan(root, stack, platformPack());
  renderText(made, false);
  return made.resources.length;
}

/** Judges what the program declares, each time anew; to declare it is not part of the cost. */
async function rules(): Promise<Cost> {
  const { resources } = await runProgram(root, readStackConfig(root, stack));
  return cost(async () => {
    const pack = platformPack();
    await judge(resources, pack, policyConfig(root, pack, "production"));
    pack.drills?.(resources);
    return resources.length;
  });
}

async function cost(run: () => Promise<number>): Promise<Cost> {
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
