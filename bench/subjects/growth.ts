import { platformPack } from "../../plan/platform-pack";
import { makePlan } from "../../plan/plan";
import { renderText } from "../../plan/render/text/text";
import { median } from "../statistics";
import { reportFacts } from "./facts";
import { program } from "./run-program";

// Several runs of the program, or of the whole plan, in one process: what one costs once all is loaded.
const [what, root = "", stack = "", counted] = process.argv.slice(2);
const run = () => (what === "plan" ? plan(root, stack) : program(root, stack));
void repeat(Number(counted)).then(reportFacts);

async function plan(root: string, stack: string): Promise<number> {
  const made = await makePlan(root, stack, platformPack());
  renderText(made, false);
  return made.resources.length;
}

async function repeat(counted: number) {
  // The first run loads the modules and has the code compiled.
  const resources = await run();
  const costs: number[] = [];
  for (let i = 0; i < counted; i++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    costs.push((user + system) / 1000);
  }
  return { resources, run: median(costs) };
}
