import { isatty } from "node:tty";
import * as path from "node:path";
import picocolors from "picocolors";
import { Exit, planCommand } from "./command";
import { platformPack } from "./platform-pack";

/** The command as a process: `npm run plan -- <args>`. */
export function main(args: string[]): void {
  // Holds unless the plan comes to its end: a program that waits for something that never comes lets Node exit quietly.
  process.exitCode = Exit.Wrong;
  const stuck = () => {
    console.error(
      "The program waits for something that never comes, such as an output that depends on itself.",
    );
  };
  process.once("beforeExit", stuck);
  // A reader that has seen enough (`npm run plan | head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  void planCommand(args, {
    root: path.join(__dirname, ".."),
    pack: platformPack,
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    color: picocolors.isColorSupported && isatty(process.stdout.fd),
    debug: process.env["DEBUG"] === "1",
  }).then((status) => {
    process.off("beforeExit", stuck);
    process.exitCode = status;
  });
}
