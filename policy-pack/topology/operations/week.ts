/** A part of every week, in minutes of UTC since Sunday began. It may go over the end of the week. */
export interface Span {
  /** 0 to 10,079. */
  start: number;
  /** At least 1, and at most a week. */
  minutes: number;
}

const hour = 60;
const day = 24 * hour;
export const week = 7 * day;
const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A minute of the week, counted on from any other, also backwards. */
const inWeek = (minute: number): number => ((minute % week) + week) % week;

/** A span that begins at any minute, also before or after this week. */
export const spanFrom = (minute: number, minutes: number): Span => ({
  start: inWeek(minute),
  minutes: Math.min(minutes, week),
});

/** Whether two spans have a minute in common. One that begins when the other ends has none. */
export const overlap = (one: Span, other: Span): boolean =>
  inWeek(other.start - one.start) < one.minutes || inWeek(one.start - other.start) < other.minutes;

/** Whether a span lies wholly in another. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.minutes === week || inWeek(inner.start - outer.start) + inner.minutes <= outer.minutes;

/** The same time on each day of some, 0 for Sunday. */
export const onDays = (which: readonly number[], minuteOfDay: number, minutes: number): Span[] =>
  which.map((one) => spanFrom(one * day + minuteOfDay, minutes));

export const everyDay: readonly number[] = days.map((_, index) => index);

/** `sat:21:00-sat:22:00`, or on every day `20:00-20:30`; `undefined` for any other text. Times are of UTC, as in RDS and DMS. */
export function spansOf(window: string): Span[] | undefined {
  const time = "(?:(\\w{3}):)?(\\d{2}):(\\d{2})";
  const [, from, fromHour, fromMinute, to, toHour, toMinute] =
    new RegExp(`^${time}-${time}$`).exec(window.trim().toLowerCase()) ?? [];
  const [start, end] = [minuteOf(fromHour, fromMinute), minuteOf(toHour, toMinute)];
  if (start === undefined || end === undefined) return undefined;
  if (from === undefined && to === undefined) {
    return onDays(everyDay, start, (end - start + day) % day || day);
  }
  const [first, last] = [days.indexOf(from ?? ""), days.indexOf(to ?? "")];
  if (first < 0 || last < 0) return undefined;
  const begin = first * day + start;
  return [spanFrom(begin, inWeek(last * day + end - begin) || week)];
}

function minuteOf(hours?: string, minutes?: string): number | undefined {
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * hour + Number(minutes);
}

/** `sat 21:00`, for messages. */
export function startInWords({ start }: Span): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${days[Math.floor(start / day)] ?? ""} ${two((start % day) / hour)}:${two(start % hour)}`;
}
