import { autonameProblem, cidrProblem, nameProblem } from "@hybrid-platform/limits";
import { logRetentionProblems, physicalName } from "../shared";
import type { DatabaseStorage, ResilientPostgresArgs } from "./args";
import { versionProblem } from "./version";

/** Everything that AWS would refuse, or that nobody can have meant, in words. */
export function postgresProblems(name: string, args: ResilientPostgresArgs): string[] {
  const { deployment, databaseName, subnetIds, backupRetentionDays: days } = args;
  return [
    nameProblem("databaseInstance", physicalName(deployment, name)),
    autonameProblem("role", `${name}-monitoring`),
    nameProblem("database", databaseName),
    subnetIds.length < 2 &&
      `subnetIds has ${subnetIds.length}; RDS asks for subnets in two zones at least, whatever the availability`,
    ...formProblems(args),
    ...storageProblems(args.storage),
    ...prefixProblems(args.clientPrefixes ?? []),
    days !== undefined &&
      !isWhole(days, 1, 35) &&
      `backupRetentionDays is ${days}; RDS keeps automated backups for 1 to 35 days, and 0 would switch them off`,
    ...logRetentionProblems("logRetentionDays", args.logRetentionDays),
  ].filter((problem) => typeof problem === "string");
}

function formProblems({ version, instanceClass }: ResilientPostgresArgs) {
  return [
    versionProblem(version),
    !/^db(\.[a-z0-9-]+){2}$/.test(instanceClass) &&
      `instanceClass is "${instanceClass}"; an instance class reads like db.r7g.xlarge`,
  ];
}

/** Largest gp3 volume of RDS for PostgreSQL, in GiB. Source: Amazon RDS User Guide, "Amazon RDS DB instance storage". */
const largestGiB = 65536;
const smallestGiB = 20;

/** Source of the 10 %: Amazon RDS User Guide, "Managing capacity automatically with Amazon RDS storage autoscaling". */
function storageProblems({ startGiB, ceilingGiB }: DatabaseStorage): string[] {
  const outside = Object.entries({ startGiB, ceilingGiB })
    .filter(([, size]) => !isWhole(size, smallestGiB, largestGiB))
    .map(
      ([field, size]) =>
        `storage.${field} is ${size}; gp3 storage of PostgreSQL is a whole number of GiB from ${smallestGiB} to ${largestGiB}`,
    );
  if (outside.length > 0 || ceilingGiB * 10 >= startGiB * 11) return outside;
  const least = Math.ceil((startGiB * 11) / 10);
  return [
    `storage.ceilingGiB is ${ceilingGiB} with a start of ${startGiB}; RDS asks for 10 % above the start, so ${least} or more`,
  ];
}

function prefixProblems(prefixes: string[]): string[] {
  return prefixes.flatMap((prefix, index) => {
    const form = cidrProblem(prefix);
    if (form !== undefined) return [`clientPrefixes: ${form}`];
    if (prefix.endsWith("/0")) {
      return [`clientPrefixes: ${prefix} is everybody; name the ranges that need the database`];
    }
    return prefixes.indexOf(prefix) < index ? [`clientPrefixes: ${prefix} is given twice`] : [];
  });
}

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;
