import * as route53 from "@pulumi/aws/route53";
import type { Scope } from "../scope";
import type { RecordArgs } from "./arguments";

const defaultTtl = 300;

/** What the names of the zone stand for. A further one touches none that exists; no record is taken over from others. */
export function createRecords(
  { name: network, opts }: Scope,
  zone: route53.Zone,
  records: Record<string, Record<string, RecordArgs>>,
): void {
  for (const [name, byType] of Object.entries(records))
    for (const [type, { ttl = defaultTtl, values }] of Object.entries(byType))
      new route53.Record(
        `${network}-record-${name}-${type}`,
        { zoneId: zone.id, name, type, ttl, records: values },
        opts,
      );
}
