const pattern = /^[1-9]\d(\.(0|[1-9]\d*))?$/;

/** What is wrong with a version that should read like `16` or `16.4`. */
export function versionProblem(version: string): string | undefined {
  return pattern.test(version)
    ? undefined
    : `version is "${version}"; write a major version such as "16", or one with a minor version such as "16.4"`;
}

/** Whether a version names its minor version, and so keeps it. */
export const isPinned = (version: string): boolean => version.includes(".");

/** The family of parameter groups that a version belongs to. */
export const parameterFamily = (version: string): string =>
  `postgres${version.replace(/\..*$/, "")}`;
