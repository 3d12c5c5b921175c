import { runAsProcess } from "../stack-command";
import { callAws } from "./aws";
import { hostsCommand } from "./command";

/** The command as a process: `npm run hosts -- <args>`. */
export const main = (args: string[]) => {
  runAsProcess((given, world) => hostsCommand(given, world, callAws), args);
};
