import { z } from "zod";
import { cronProblem } from "../../components/ops-plane/schedule";
import { isRegion, logRetentionDays } from "../../limits";

/** Says in words what is wrong with a value; nothing when it is right. The checks of `limits/` have this form. */
export type Check<T> = (value: T) => string | undefined;

/** Text that passes `problem`. `pattern` tells editors as much of it as a regular expression can. */
export function text(problem: Check<string>, pattern?: RegExp) {
  return z
    .string()
    .check((context) => {
      const message = problem(context.value);
      if (message) context.issues.push({ code: "custom", input: context.value, message });
    })
    .meta(pattern ? { pattern: pattern.source } : {});
}

/** A whole number that passes `problem`. */
export function wholeNumber(problem: Check<number>) {
  return z.int().check((context) => {
    const message = problem(context.value);
    if (message) context.issues.push({ code: "custom", input: context.value, message });
  });
}

/** Text of the form of `pattern`; `words` complete the sentence "it must be …". */
export function matching(pattern: RegExp, words: string) {
  return text((value) => (pattern.test(value) ? undefined : `must be ${words}`), pattern);
}

const namePattern = /^[a-z](-?[a-z0-9])*$/;

/** A name given by the reader of the settings: it becomes part of logical and physical names. */
export const name = () =>
  matching(namePattern, "a name: lower-case letters, digits and single inner hyphens");

/** What a stack says of many things of one kind, each under its name. */
export const byName = <T extends z.ZodType>(value: T) => z.record(name(), value);

const factors: Record<string, number> = { GiB: 1, TiB: 1024 };
const sizePattern = /^([1-9]\d*)(GiB|TiB)$/;

/** A size such as `20GiB` or `1TiB`, read as a number of GiB. */
export function size(smallest: string, largest: string) {
  const allowed = `must be a size from ${smallest} to ${largest}, such as 20GiB or 1TiB`;
  const within = (value: string) =>
    sizePattern.test(value) &&
    gibibytes(value) >= gibibytes(smallest) &&
    gibibytes(value) <= gibibytes(largest);
  return text((value) => (within(value) ? undefined : allowed), sizePattern).transform(gibibytes);
}

function gibibytes(value: string): number {
  const [, amount, unit] = sizePattern.exec(value) ?? [];
  return Number(amount) * (factors[unit ?? ""] ?? NaN);
}

/** A time such as `7d`, read as a number of days. */
export const days = (fewest: number, most: number) => period("d", "days", fewest, most);

/** A time such as `3h`, read as a number of hours. */
export const hours = (fewest: number, most: number) => period("h", "hours", fewest, most);

/** A time such as `10m`, read as a number of minutes. */
export const minutes = (fewest: number, most: number) => period("m", "minutes", fewest, most);

/** A time such as `90s`, read as a number of seconds. */
export const seconds = (fewest: number, most: number) => period("s", "seconds", fewest, most);

function period(unit: string, words: string, fewest: number, most: number) {
  const pattern = new RegExp(`^(0|[1-9]\\d*)${unit}$`);
  const amount = (value: string) => Number(value.slice(0, -unit.length));
  const within = (value: string) =>
    pattern.test(value) && amount(value) >= fewest && amount(value) <= most;
  const allowed = `must be a number of ${words} from ${fewest}${unit} to ${most}${unit}`;
  return text((value) => (within(value) ? undefined : allowed), pattern).transform(amount);
}

/** A region of AWS. */
export const region = () =>
  text(
    (value) =>
      isRegion(value) ? undefined : "must be a region, and one that limits/regions.ts lists",
    /^[a-z]{2}(-[a-z]+)+-\d$/,
  );

/** An image for instances. */
export const ami = () =>
  matching(
    /^(ami-[0-9a-f]{8,17}|resolve:ssm:\/\S+)$/,
    "an AMI id, or resolve:ssm: and the path of a parameter",
  );

/** A number of days that CloudWatch Logs can keep events. */
export const logRetention = () => z.literal(logRetentionDays);

/** A schedule of six fields as AWS Backup and Systems Manager read it. */
export const schedule = () => text(cronProblem, /^cron\(\S+(\s+\S+){5}\)$/);

/** The name of a secret that is a configuration key of its own. */
export const secretName = () =>
  matching(
    /^[A-Za-z][A-Za-z0-9._-]*$/,
    "the name of a secret configuration key, which is set with `pulumi config set --secret <name>`",
  );
