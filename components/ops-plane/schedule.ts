/**
 * What is wrong with a schedule of six fields; nothing when AWS takes it.
 * Source: AWS Systems Manager User Guide, "Cron and rate expressions"; AWS Backup Developer Guide, "Backup plan options".
 */
export function cronProblem(schedule: string): string | undefined {
  const fields = /^cron\(([^()]+)\)$/.exec(schedule)?.[1]?.trim().split(/\s+/) ?? [];
  if (fields.length !== 6) {
    return `"${schedule}" is no schedule; write cron(minute hour day-of-month month day-of-week year), such as cron(0 3 ? * SUN *)`;
  }
  if ((fields[2] === "?") === (fields[4] === "?")) {
    return `"${schedule}" must leave exactly one of day-of-month (third) and day-of-week (fifth) open, as ?`;
  }
  return undefined;
}

/** What is wrong with the name of a time zone; nothing when it is an IANA name. */
export function timezoneProblem(timezone: string): string | undefined {
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
    return undefined;
  } catch {
    return `"${timezone}" is no time zone; write an IANA name such as Asia/Seoul or Etc/UTC`;
  }
}

/**
 * What is wrong with the end of an activation; nothing when it is a moment in UTC. Nothing here looks at a clock: whether
 * the moment has passed, or lies too far ahead, AWS says when the activation is created.
 */
export function expiryProblem(expires: string): string | undefined {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(expires)
    ? new Date(expires)
    : new Date(NaN);
  const real =
    !Number.isNaN(moment.getTime()) && moment.toISOString() === expires.replace("Z", ".000Z");
  return real
    ? undefined
    : `"${expires}" is no moment in UTC; write it as RFC 3339 does, such as 2027-01-31T00:00:00Z`;
}
