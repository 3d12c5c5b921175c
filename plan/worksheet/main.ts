import * as path from "node:path";
import { worksheetCommand } from "./command";

/** The command as a process: `npm run worksheet -- <args>`. */
export function main(args: string[]): void {
  // A reader that has seen enough is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = worksheetCommand(args, {
    root: path.join(__dirname, "..", ".."),
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
}
