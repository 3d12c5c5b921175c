import * as pulumi from "@pulumi/pulumi";

/** Something in the settings that cannot be. */
export interface Problem {
  /** Where, such as `network.zones[1]`. */
  path: string;
  /** What was given, as text; absent where something is missing, or secret. */
  given?: string;
  /** What is wrong and what is allowed. */
  message: string;
  /** How to put it right, where that is not plain from the message. */
  fix?: string;
}

/** The settings of a stack cannot be used. Pulumi prints the message as it is, without a stack trace. */
export class SettingsError extends pulumi.RunError {
  readonly problems: Problem[];

  constructor(stack: string, problems: Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`The settings of stack "${stack}" have ${count}:`, ...problems.map(line)].join("\n"));
    this.problems = problems;
  }
}

function line({ path, given, message, fix }: Problem): string {
  const shown = given === undefined || message.includes(given) ? "" : `; given ${given}`;
  return `  - ${path}: ${message}${shown}${fix === undefined ? "" : `. ${fix}`}`;
}

/** A value as messages show it: short, and on one line. */
export function shown(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a mapping";
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…"`;
}

/** A path as messages show it: `["network", "zones", 1]` is `network.zones[1]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      const key = String(step);
      if (!/^[\w:-]+$/.test(key)) return `[${shown(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
