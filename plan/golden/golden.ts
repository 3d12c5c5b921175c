import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { readStackConfig, stacksIn } from "../config/stack-config";
import { runProgram } from "../program";
import { listing } from "./listing";

const root = path.join(__dirname, "..", "..");

/** Stacks that a listing is kept of: all that have a file. */
export const goldenStacks = (): string[] => stacksIn(root);

/** The listing of a stack as the program is now. */
export async function currentListing(stack: string): Promise<string> {
  const { resources } = await runProgram(root, readStackConfig(root, stack));
  return listing(resources);
}

const file = (stack: string) => path.join(__dirname, `${stack}.txt`);

/** The listing that was last approved. */
export const goldenListing = (stack: string): string => readFileSync(file(stack), "utf8");

/** Approves the listings of all stacks as the program is now. */
export async function writeGolden(): Promise<void> {
  for (const stack of goldenStacks()) writeFileSync(file(stack), await currentListing(stack));
}
