import { execFileSync } from "node:child_process";
import { Refusal } from "../refusal";

/** Asks AWS: the arguments of its CLI, and the JSON that it prints. */
export type Aws = (args: string[]) => string;

/**
 * Asks with the AWS CLI, and so with the caller's own credentials.
 *
 * @throws Refusal when there is no CLI, or AWS refuses.
 */
export const callAws: Aws = (args) => {
  try {
    return execFileSync("aws", [...args, "--output", "json"], {
      // No pager, in a way that both versions of the CLI take.
      env: { ...process.env, AWS_PAGER: "" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === "ENOENT") {
      throw new Refusal(
        "the AWS CLI is not installed: install it, and sign in to the stack's account",
      );
    }
    throw new Refusal(`aws ${args.slice(0, 2).join(" ")}: ${(stderr ?? String(error)).trim()}`);
  }
};
