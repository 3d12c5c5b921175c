import { defaultStack, stackCommandLine } from "../command-line";

/** What the caller asked for. */
export interface Call {
  help: boolean;
  stack: string;
  /** The only fleet to make a kit for; all that run containers when left out. */
  fleet?: string;
  /** Folder to write to; standard output when left out. */
  out?: string;
}

const synopsis = "npm run host-kit -- [STACK] [--fleet FLEET] [--out DIR]";

export const help = `Makes what registers the servers of fleets that run containers: a script, tasks for Ansible, and user data for
cloud-init. It needs no Pulumi CLI, no AWS account and no network. No file holds an activation or another secret.

  ${synopsis}

  STACK          a stack with a Pulumi.STACK.yaml; ${defaultStack} when left out
  --fleet FLEET  only the kit of this fleet
  --out DIR      write DIR/FLEET/register-host.sh, tasks.yml and cloud-init.yml instead of showing the scripts
  --help         this text

Exit status: 0 the kits are there; 2 the call, the settings or a file is wrong.
`;

const options = {
  fleet: { type: "string" },
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
  const { help = false, ...others } = values;
  return { help, stack, ...others };
}
