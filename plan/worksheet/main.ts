import { runAsProcess } from "../stack-command";
import { worksheetCommand } from "./command";

/** The command as a process: `npm run worksheet -- <args>`. */
export const main = (args: string[]) => {
  runAsProcess(worksheetCommand, args);
};
