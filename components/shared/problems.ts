import * as pulumi from "@pulumi/pulumi";

/**
 * Stops a component before it creates anything, with every problem of its arguments at once.
 * Pulumi prints a `RunError` as it is, without a stack trace: the reader wrote settings, not this code.
 *
 * @throws pulumi.RunError when there are problems.
 */
export function refuse(component: string, problems: string[]): void {
  if (problems.length === 0) return;
  throw new pulumi.RunError(
    [
      `${component} cannot be created as asked:`,
      ...problems.map((problem) => `  - ${problem}`),
    ].join("\n"),
  );
}
