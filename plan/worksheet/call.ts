import { parseArgs } from "node:util";
import { Refusal } from "../refusal";

/** What the caller asked for. */
export interface Call {
  help: boolean;
  stack: string;
  /** File with the stack's outputs; without it only what the settings say is known. */
  outputs?: string;
  /** Folder to write to; standard output when left out. */
  out?: string;
}

const defaultStack = "dev";
const synopsis = "npm run worksheet -- [STACK] [--outputs FILE] [--out DIR]";

export const help = `Shows what the people of each site set on their routers, one sheet for each router, in Markdown.
It needs no Pulumi CLI, no AWS account and no network. Secrets are named, never printed.

  ${synopsis}

  STACK           a stack with a Pulumi.STACK.yaml; ${defaultStack} when left out
  --outputs FILE  fill in what AWS chose, from what this wrote after \`pulumi up\`:
                  pulumi stack output --json --stack STACK > FILE
  --out DIR       write DIR/SITE-ROUTER.md for each router instead of showing them
  --help          this text

Exit status: 0 the sheets are there; 2 the call, the settings or a file is wrong.
`;

/**
 * Understands the command line.
 *
 * @throws Refusal in one line that says what is allowed.
 */
export function parseCall(args: string[]): Call {
  const { values, positionals } = parse(args);
  const [stack = defaultStack, ...others] = positionals;
  if (others.length > 0)
    throw new Refusal(`one stack at a time, but "${positionals.join(" ")}" was given`);
  const { help = false, ...files } = values;
  return { help, stack, ...files };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        outputs: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\.\s|\n/);
    throw new Refusal(`${reason.replace(/\.$/, "")}; allowed is: ${synopsis}`);
  }
}
