import { createRequire } from "node:module";
import * as path from "node:path";
import type { StackConfig } from "./config/stack-config";
import { record, type Recording } from "./record/record";

/** Runs the program of the project in `root` with a stack's configuration, without an engine, AWS or a network. */
export function runProgram(root: string, stackConfig: StackConfig): Promise<Recording> {
  const load = createRequire(__filename);
  const entry = load.resolve(path.resolve(root, stackConfig.main));
  return record(stackConfig, () => {
    // A program declares its resources while it loads, so it is loaded anew for each plan.
    Reflect.deleteProperty(load.cache, entry);
    return load(entry) as unknown;
  });
}
