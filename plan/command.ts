import { writeFileSync } from "node:fs";
import { inspect } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import { Format, help, parseCall, type Call } from "./call";
import { stops } from "./judge/judge";
import type { Pack } from "./judge/pack";
import { makePlan, type Plan } from "./plan";
import { Refusal } from "./refusal";
import { renderJson } from "./render/json";
import { summary } from "./render/text/policies";
import { renderText } from "./render/text/text";

/** What the command touches outside itself. */
export interface World {
  /** Folder of the project. */
  root: string;
  /** The policy pack; loaded only when there is something to judge. */
  pack: () => Pack;
  print: (text: string) => void;
  complain: (text: string) => void;
  /** Whether `print` reaches somebody who sees colours. */
  color: boolean;
  /** Whether defects are to be shown with their stack trace. */
  debug: boolean;
}

/** Exit statuses of the command. */
export const Exit = { Holds: 0, Violated: 1, Wrong: 2 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** Plans as the command line says, and gives the exit status. */
export async function planCommand(args: string[], world: World): Promise<Exit> {
  try {
    const call = parseCall(args);
    if (call.help) {
      world.print(help);
      return Exit.Holds;
    }
    const plan = await makePlan(world.root, call.stack, world.pack(), call.asOf, call.against);
    deliver(plan, call, world);
    const stopped = plan.verdicts.some(stops) || plan.quotas.some((quota) => quota.stops);
    return stopped ? Exit.Violated : Exit.Holds;
  } catch (error) {
    world.complain(`${explain(error, world.debug)}\n`);
    return Exit.Wrong;
  }
}

function deliver(plan: Plan, { format, out }: Call, world: World): void {
  const text =
    format === Format.Json ? renderJson(plan) : renderText(plan, world.color && out === undefined);
  if (out === undefined) {
    world.print(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new Refusal(`--out: ${(error as Error).message}`);
  }
  world.print(`${out}: the plan of ${plan.stack}; ${summary(plan.verdicts)}\n`);
}

/** Settings and calls that are wrong explain themselves; anything else is a defect, and said to be one. */
function explain(error: unknown, debug: boolean): string {
  if (error instanceof Refusal || pulumi.RunError.isInstance(error)) return error.message;
  const details = debug
    ? inspect(error)
    : `${(error instanceof Error ? error.message : String(error)).trim()}\nRun it again with DEBUG=1 to see where.`;
  return `The program failed while it was planned. This is a defect of the program, not of the settings:\n${details}`;
}
