import { runAsProcess } from "../stack-command";
import { hostKitCommand } from "./command";

/** The command as a process: `npm run host-kit -- <args>`. */
export const main = (args: string[]) => {
  runAsProcess(hostKitCommand, args);
};
