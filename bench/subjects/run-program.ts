import { readStackConfig } from "../../plan/config/stack-config";
import { runProgram } from "../../plan/program";
import { reportFacts } from "./facts";

/** Runs the program of a stack and gives the number of resources that it declares. */
export async function program(root: string, stack: string): Promise<number> {
  return (await runProgram(root, readStackConfig(root, stack))).resources.length;
}

/** Runs it once, as a process of its own. */
export function runOnce(root: string, stack: string): void {
  void program(root, stack).then((resources) => {
    reportFacts({ resources });
  });
}
