import type { Truth } from "../../kit/truth";
import { given, textOf, UNKNOWN, type Reading } from "../../kit/value";
import { everyDay, onDays, type Span } from "./week";

/** Whether a schedule expression, `cron(…)` or `rate(…)`, comes due on every day at least. */
export function isDaily(schedule: Reading): Truth {
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

const names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/**
 * When in the week a `cron(…)` of AWS comes due, each time for so many minutes. A day of the month may be any day of the week, and a
 * second Sunday any Sunday. In a time zone with summer time it comes due at either time. `undefined` for what has no time in the week.
 */
export function spansOfSchedule(
  schedule: string,
  minutes: number,
  zone = "UTC",
): Span[] | undefined {
  const [, expression = ""] = /^cron\((.+)\)$/.exec(schedule.trim()) ?? [];
  const [minute = "", hour = "", , , weekday] = expression.trim().split(/\s+/);
  if (weekday === undefined) return undefined;
  const starts = numbersOf(hour, 0, 23).flatMap((each) =>
    numbersOf(minute, 0, 59).map((one) => each * 60 + one),
  );
  const days = weekdays(weekday);
  return offsetsOf(zone).flatMap((offset) =>
    starts.flatMap((start) => onDays(days, start - offset, minutes)),
  );
}

function weekdays(field: string): readonly number[] {
  const numbered = field
    .toUpperCase()
    .replace(/[A-Z]{3}/g, (name) => String(names.indexOf(name) + 1))
    .replace(/#\d|L/g, "");
  const found = numbersOf(numbered, 1, 7).map((number) => number - 1);
  return found.length > 0 ? found : everyDay;
}

/** The values of a field of a cron expression: `*`, `5`, `1,2`, `2-4`, `0/15`. */
function numbersOf(field: string, lowest: number, highest: number): number[] {
  const all = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  return all.filter((value) => field.split(",").some((part) => comesDue(part, value, lowest)));
}

function comesDue(part: string, value: number, lowest: number): boolean {
  const [range = "", step] = part.split("/");
  const [first = "", last] = range.split("-");
  const from = first === "*" ? lowest : Number(first);
  const upTo = last === undefined ? (first === "*" || step ? Infinity : from) : Number(last);
  return value >= from && value <= upTo && (value - from) % Number(step ?? 1) === 0;
}

const offsets = new Map<string, number[]>();

/** How many minutes a time zone is ahead of UTC, in winter and in summer; none for a name that is no time zone. */
function offsetsOf(zone: string): number[] {
  const known = offsets.get(zone) ?? offsetsInYear(zone);
  offsets.set(zone, known);
  return known;
}

function offsetsInYear(zone: string): number[] {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const both = [0, 6].map((month) => offsetIn(format, new Date(Date.UTC(2026, month, 1))));
    return [...new Set(both)];
  } catch {
    return [];
  }
}

function offsetIn(format: Intl.DateTimeFormat, date: Date): number {
  const { value = "" } =
    format.formatToParts(date).find(({ type }) => type === "timeZoneName") ?? {};
  const [, sign, hours = 0, minutes = 0] = /^GMT([+-])(\d+):(\d+)$/.exec(value) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
