import { defaultStack, stackCommandLine } from "./command-line";
import { Refusal } from "./refusal";

export const Format = { Text: "text", Json: "json" } as const;
export type Format = (typeof Format)[keyof typeof Format];

/** What the caller asked for. */
export interface Call {
  help: boolean;
  stack: string;
  format: Format;
  /** File to write to; standard output when left out. */
  out?: string;
  /** Day on which dates are judged; none are when left out. */
  asOf?: Date;
  /** Settings file or git ref to compare with. */
  against?: string;
}

const formats = Object.values(Format);

const synopsis = `npm run plan -- [STACK] [--format ${formats.join("|")}] [--out FILE] [--as-of YYYY-MM-DD] [--against FILE|REF]`;

export const help = `Shows what a stack would build on AWS, and whether the policy pack holds.
It needs no Pulumi CLI, no AWS account and no network, and it creates nothing.

  ${synopsis}

  STACK            a stack with a Pulumi.STACK.yaml; ${defaultStack} when left out
  --format FORMAT  text for people (default), json for machines. In json a value that only AWS
                   knows is "[unknown]" and a secret is "[secret]".
  --out FILE       write to FILE, without colours, instead of showing it
  --as-of DATE     also judge the dates in the settings as of that day
  --against OTHER  also show what the settings change: compared with a settings file, or with
                   Pulumi.STACK.yaml of a git ref, such as HEAD or main
  --help           this text

Exit status: 0 it plans and no mandatory rule is violated; 1 a mandatory rule is violated, or a
quota exceeded that AWS does not raise; 2 the call or the configuration is wrong.
`;

const options = {
  format: { type: "string" },
  out: { type: "string" },
  "as-of": { type: "string" },
  against: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Understands the command line.
 *
 * @throws Refusal in one line that says what is allowed.
 */
export function parseCall(args: string[]): Call {
  const { stack, values } = stackCommandLine(args, options, synopsis);
  const format = formats.find((known) => known === (values.format ?? Format.Text));
  if (!format)
    refuse(`unknown format "${values.format ?? ""}"; formats are: ${formats.join(", ")}`);
  return {
    help: values.help ?? false,
    stack,
    format,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.against === undefined ? {} : { against: values.against }),
    ...(values["as-of"] === undefined ? {} : { asOf: day(values["as-of"]) }),
  };
}

function day(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`);
  // JavaScript takes 30 February for 2 March: the text must come back as it was.
  if (Number.isNaN(date.valueOf()) || date.toISOString().slice(0, 10) !== text) {
    refuse(`--as-of "${text}" is not a day; write it as YYYY-MM-DD, such as 2026-12-31`);
  }
  return date;
}

function refuse(problem: string): never {
  throw new Refusal(problem);
}
