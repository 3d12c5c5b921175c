import { mkdirSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { Refusal } from "./refusal";

/** What a command about one stack touches outside itself. */
export interface World {
  /** Folder of the project. */
  root: string;
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** Exit statuses of a command. `Open`: what was asked for is there, and there is something left to do. */
export const Exit = { Done: 0, Open: 1, Wrong: 2 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** Runs a command. What is wrong with a call, a file or the settings explains itself; anything else is a defect. */
export function answering({ complain }: World, command: () => Exit): Exit {
  try {
    return command();
  } catch (error) {
    if (!(error instanceof Refusal) && !pulumi.RunError.isInstance(error)) throw error;
    complain(`${error.message}\n`);
    return Exit.Wrong;
  }
}

/** Writes files below a folder, which it makes, and gives their paths. */
export function writeFiles(out: string, files: { name: string; text: string }[]): string[] {
  return reported("--out", () =>
    files.map(({ name, text }) => {
      const file = path.join(out, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    }),
  );
}

/** Does something with files, and says which option was wrong when it cannot be done. */
export function reported<T>(option: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Refusal(`${option}: ${(error as Error).message}`);
  }
}

/** A command as a process of its own. */
export function runAsProcess(
  command: (args: string[], world: World) => Exit,
  args: string[],
): void {
  // A reader that has seen enough is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = command(args, {
    root: path.join(__dirname, ".."),
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
}
