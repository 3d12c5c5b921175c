import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";
import { Refusal } from "../refusal";

/** Settings of a stack as they are elsewhere. */
export interface OtherSettings {
  name: string;
  text: string;
}

/**
 * The settings that a stack is compared with: a file (relative to the project), or else `Pulumi.<stack>.yaml` as a git ref
 * has it.
 *
 * @throws Refusal when it is neither.
 */
export function settingsAgainst(root: string, stack: string, against: string): OtherSettings {
  const file = path.resolve(root, against);
  if (existsSync(file) && statSync(file).isFile()) {
    return { name: against, text: readFileSync(file, "utf8") };
  }
  const settings = `Pulumi.${stack}.yaml`;
  const name = `${against}:${settings}`;
  try {
    const args = ["show", "--end-of-options", `${against}:./${settings}`];
    const text = execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" });
    return { name, text };
  } catch {
    throw new Refusal(
      `--against "${against}" is neither a settings file nor a git ref that has ${settings}`,
    );
  }
}
