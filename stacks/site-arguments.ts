import type * as pulumi from "@pulumi/pulumi";
import type { SiteArgs } from "../components";
import type { Sections } from "./schema";

/** Gives the value of the secret configuration key that a setting names. */
export type SecretLookup = (name: string) => pulumi.Output<string>;

/** The sites as the network takes them. Without a look-up for secrets they lack those: enough to judge them by. */
export function siteArguments(
  sites: Sections["sites"],
  secret?: SecretLookup,
): Record<string, SiteArgs> {
  return mapValues(sites, ({ asn, prefixes, routers, vpn, directConnect, dns }) => ({
    asn,
    prefixes,
    routers,
    vpn,
    directConnect: mapValues(directConnect, ({ connection, authKey, ...link }) => ({
      ...link,
      connectionId: connection,
      authKey: authKey === undefined ? undefined : secret?.(authKey),
    })),
    dns,
  }));
}

export function mapValues<T, U>(
  record: Record<string, T>,
  change: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
