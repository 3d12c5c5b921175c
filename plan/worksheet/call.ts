import { defaultStack, stackCommandLine } from "../command-line";

/** What the caller asked for. */
export interface Call {
  help: boolean;
  stack: string;
  /** File with the stack's outputs; without it only what the settings say is known. */
  outputs?: string;
  /** Folder to write to; standard output when left out. */
  out?: string;
}

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

const options = {
  outputs: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Understands the command line.
 *
 * @throws Refusal in one line that says what is allowed.
 */
export function parseCall(args: string[]): Call {
  const { stack, values } = stackCommandLine(args, options, synopsis);
  const { help = false, ...files } = values;
  return { help, stack, ...files };
}
