import { requestLogName } from "../../components/shared/request-log-names";
import { intelligentTieringArchiveDays } from "../../components/storage/lifecycle";
import { writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";
import { missing } from "./common";

/** Source: Amazon RDS User Guide, "Managing capacity automatically with storage autoscaling", 2026-11. */
const smallestHeadroom = 1.1;

export function databaseProblems({ sections, broken }: Draft): Problem[] {
  const storage = sections.database?.storage;
  if (!storage || storage.ceiling >= storage.start * smallestHeadroom) return [];
  if (broken.includes("database.storage.start")) return [];
  return [
    {
      path: "database.storage.ceiling",
      given: `${storage.ceiling}GiB`,
      message: `must be at least ${Math.ceil(storage.start * smallestHeadroom)}GiB, a tenth above start; given ${storage.ceiling}GiB`,
      fix: "Raise it: the database can then grow by itself, and only what is used is paid",
    },
  ];
}

/** Gateways and sites that are named must be there, and objects must be hot before they are cold. */
export function storageProblems(draft: Draft): Problem[] {
  const { storage, sites } = draft.sections;
  const gateways = writtenNames(draft, "storage", "gateways");
  const places = writtenNames(draft, "sites");
  return [
    ...Object.entries(storage?.gateways ?? {}).flatMap(([name, { site }]) =>
      sites === undefined || places.includes(site)
        ? []
        : [missing(`storage.gateways.${name}.site`, site, "site", places)],
    ),
    ...Object.entries(storage?.buckets ?? {}).flatMap(([name, bucket]) => {
      const path = `storage.buckets.${name}`;
      const { share, hot, cold } = bucket;
      return [
        ...(share && !gateways.includes(share.gateway)
          ? [missing(`${path}.share.gateway`, share.gateway, "gateway", gateways)]
          : []),
        ...(draft.broken.includes(`${path}.hot`)
          ? []
          : ageProblems(`${path}.cold`, hot, cold, share !== undefined)),
        ...reservedProblems(path, name),
      ];
    }),
  ];
}

function ageProblems(path: string, hot: number, cold: number, shared: boolean): Problem[] {
  const given = `${cold}d`;
  if (cold <= hot) return [{ path, given, message: `must be more than hot, which is ${hot}d` }];
  const earliest = hot + intelligentTieringArchiveDays;
  if (!shared || cold >= earliest) return [];
  const message = `must be at least ${earliest}d, ${intelligentTieringArchiveDays}d more than hot: a gateway cannot read the class that objects would move to before`;
  return [{ path, given, message, fix: "Raise it, or remove the share" }];
}

const reserved = new Map([
  ["database", "a service that uses `database` means the database"],
  [requestLogName, "the bucket that requests for the others are logged in has this name"],
]);

function reservedProblems(path: string, name: string): Problem[] {
  const reason = reserved.get(name);
  const fix = "Give the bucket another name";
  return reason === undefined
    ? []
    : [{ path, message: `cannot be called ${name}: ${reason}`, fix }];
}
