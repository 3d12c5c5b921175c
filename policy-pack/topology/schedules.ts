import { textOf } from "../kit/value";
import { given, UNKNOWN, type Reading, type Unknown } from "../kit/value";

/** Whether a schedule expression, `cron(…)` or `rate(…)`, comes due on every day at least. */
export function isDaily(schedule: Reading): boolean | Unknown {
  if (schedule === UNKNOWN) return UNKNOWN;
  if (!given(schedule)) return false;
  const [, kind, expression = ""] = /^(cron|rate)\((.+)\)$/.exec(textOf(schedule).trim()) ?? [];
  const fields = expression.trim().split(/\s+/);
  if (kind === "rate") {
    const [count, unit = ""] = fields;
    return /^(minute|hour)s?$/.test(unit) || (/^days?$/.test(unit) && Number(count) === 1);
  }
  const [, , dayOfMonth = "", month = "", dayOfWeek = "", year = "*"] = fields;
  const every = /^(\*|\?|\*\/1|1\/1)$/;
  return kind === "cron" && [dayOfMonth, month, dayOfWeek, year].every((one) => every.test(one));
}
