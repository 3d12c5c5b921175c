import { domainProblem, liesIn, recordLimits, recordValueProblem } from "@hybrid-platform/limits";
import type { RecordArgs } from "./arguments";
import type { DnsConflict, NamedNetwork } from "./conflict";
import { forwardings } from "./forwarding";

/** What keeps the records of the private zone from being answered. Values that are known only later are not judged. */
export function recordConflicts({ dns, sites = {} }: NamedNetwork): DnsConflict[] {
  const { zone, records = {} } = dns ?? {};
  const forwarded = forwardings(sites);
  return Object.entries(records).flatMap(([name, byType]) => {
    const types = Object.keys(byType);
    const path = `dns.records.${name}`;
    const refused = (message: string, fix: string) => [{ path, given: name, message, fix }];
    const away = forwarded.find(({ domain }) => liesIn(name, domain) && !above(domain, zone));
    return [
      ...placeConflicts(path, name, zone),
      ...(types.length === 0 ? refused("stands for nothing", "Give a type and its values") : []),
      ...(types.includes("CNAME") && types.length > 1
        ? refused(
            `has ${types.join(" and ")}: a CNAME stands alone at its name`,
            "Leave out the others, or the CNAME",
          )
        : []),
      ...(types.includes("CNAME") && name === zone
        ? refused("is the zone itself, which can be no CNAME", "Take A records, or a name below it")
        : []),
      ...(away
        ? refused(
            `lies in ${away.domain}, which is forwarded to site ${away.site}: nobody would see it`,
            "Leave it to the site",
          )
        : []),
      ...Object.entries(byType).flatMap(([type, set]) =>
        setConflicts(`${path}.${type}`, type, set),
      ),
    ];
  });
}

/** A rule for a domain above the zone leaves the zone alone: the narrower of the two decides. */
const above = (domain: string, zone: string | undefined) =>
  zone !== undefined && domain !== zone && liesIn(zone, domain);

function placeConflicts(path: string, name: string, zone: string | undefined): DnsConflict[] {
  const given = name;
  if (zone === undefined) {
    const message = "has no zone to be in";
    return [{ path, given, message, fix: "Say dns.zone, or leave records out" }];
  }
  const form = domainProblem(name.replace(/^\*\./, ""));
  if (form !== undefined)
    return [{ path, given, message: form, fix: `Write it in full, such as db.${zone}` }];
  const message = `lies outside the zone ${zone}`;
  const fix = `Write it in full, such as db.${zone}`;
  return liesIn(name, zone) ? [] : [{ path, given, message, fix }];
}

function setConflicts(path: string, type: string, { ttl, values }: RecordArgs): DnsConflict[] {
  const known = values.filter((value) => typeof value === "string");
  const conflicts = (at: string, given: string, fix: string, message?: string) =>
    message === undefined ? [] : [{ path: at, given, message, fix }];
  const { types, longestTtl, valuesPerRecord } = recordLimits;
  if (!types.includes(type))
    return conflicts(path, type, "Take one of these", `is not one of ${types.join(", ")}`);
  const most = type === "CNAME" ? 1 : valuesPerRecord;
  return [
    ...conflicts(
      `${path}.ttl`,
      String(ttl),
      "300 is usual",
      ttl === undefined || (Number.isInteger(ttl) && ttl >= 0 && ttl <= longestTtl)
        ? undefined
        : `must be whole seconds, from 0 to ${longestTtl}`,
    ),
    ...conflicts(
      `${path}.values`,
      String(values.length),
      "Give another number",
      values.length >= 1 && values.length <= most
        ? undefined
        : `has ${values.length}; from 1 to ${most} are allowed`,
    ),
    ...known.flatMap((value, index) =>
      conflicts(
        `${path}.values`,
        value,
        "Correct it",
        known.indexOf(value) < index ? `${value} is given twice` : recordValueProblem(type, value),
      ),
    ),
  ];
}
