import { parseArgs, type ParseArgsConfig } from "node:util";
import { Refusal } from "./refusal";

/** The stack that a command is about when none is named. */
export const defaultStack = "dev";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The stack and the options of a command that is about one stack.
 *
 * @throws Refusal in one line that says what is allowed.
 */
export function stackCommandLine<T extends Options>(args: string[], options: T, synopsis: string) {
  const { values, positionals } = parse(args, options, synopsis);
  const [stack = defaultStack, ...others] = positionals;
  if (others.length > 0)
    throw new Refusal(`one stack at a time, but "${positionals.join(" ")}" was given`);
  return { stack, values };
}

function parse<T extends Options>(args: string[], options: T, synopsis: string) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\.\s|\n/);
    throw new Refusal(`${reason.replace(/\.$/, "")}; allowed is: ${synopsis}`);
  }
}
