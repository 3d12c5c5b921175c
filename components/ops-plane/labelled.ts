/** A problem with the argument at `path`, if it is one. */
export const labelled = (path: string, problem: string | undefined) =>
  problem === undefined ? [] : [`${path}: ${problem}`];

/** What is wrong with a number that is to be whole, and from `least` to `most`. */
export function rangeProblem(value: number, most: number, least = 1): string | undefined {
  const fits = Number.isInteger(value) && value >= least && value <= most;
  return fits
    ? undefined
    : `${value} is out of range; give a whole number from ${least} to ${most}`;
}
