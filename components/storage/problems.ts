import { autonameProblem, cidrProblem, nameProblem } from "@hybrid-platform/limits";
import { logRetentionProblems, requestLogBucketName, requestLogName } from "../shared";
import {
  GatewayReach,
  type BucketArgs,
  type GatewayArgs,
  type HybridStorageArgs,
  type ShareArgs,
} from "./args";
import { lifecycleProblems } from "./lifecycle";
import { bucketName, gatewayName } from "./names";

/** Shares of one gateway and clients of one share. Source: Amazon S3 File Gateway User Guide, "Quotas for file shares". */
const most = { shares: 50, clients: 100 };

const reaches: string[] = Object.values(GatewayReach);

/** Everything that AWS would refuse, or that nobody can have meant, in words. */
export function storageProblems(name: string, args: HybridStorageArgs): string[] {
  const buckets = Object.entries(args.buckets).flatMap(([bucket, settings]) =>
    bucketProblems(name, args, bucket, settings).map((problem) => `buckets.${bucket}: ${problem}`),
  );
  const gateways = Object.entries(args.gateways ?? {}).flatMap(([gateway, settings]) =>
    gatewayProblems(name, args, gateway, settings).map(
      (problem) => `gateways.${gateway}: ${problem}`,
    ),
  );
  return [...buckets, ...gateways, ...logProblems(name, args)];
}

/** The bucket that the others log in is there when they are. */
function logProblems(name: string, { deployment, buckets, logRetentionDays }: HybridStorageArgs) {
  const logs = requestLogBucketName(deployment, name);
  const names = Object.keys(buckets);
  return [
    ...logRetentionProblems("logRetentionDays", logRetentionDays),
    ...(names.length === 0 ? [] : [nameProblem("bucket", logs)]),
    names.includes(requestLogName) &&
      `buckets.${requestLogName}: the bucket that requests are logged in has this name; choose another`,
  ].filter((problem) => typeof problem === "string");
}

function bucketProblems(
  name: string,
  args: HybridStorageArgs,
  bucket: string,
  settings: BucketArgs,
): string[] {
  const problems = [
    nameProblem("bucket", bucketName(name, args, bucket)),
    settings.share && autonameProblem("role", `${name}-${bucket}-share`),
  ];
  return [
    ...problems.filter((problem) => problem !== undefined),
    ...lifecycleProblems(settings),
    ...(settings.share ? shareProblems(args, settings.share) : []),
  ];
}

function shareProblems({ gateways = {} }: HybridStorageArgs, share: ShareArgs): string[] {
  const { gateway, clients } = share;
  const known = Object.keys(gateways);
  const problems = clients
    .map(cidrProblem)
    .filter((problem) => problem !== undefined)
    .map((problem) => `share.clients: ${problem}`);
  if (!known.includes(gateway)) {
    problems.push(
      `share.gateway is "${gateway}"; the gateways are: ${known.join(", ") || "none, so declare it under gateways"}`,
    );
  }
  if (clients.length < 1 || clients.length > most.clients) {
    problems.push(
      `share.clients has ${clients.length} ranges; a share has 1 to ${most.clients}, and nobody else can mount it`,
    );
  }
  if (clients.some((client) => client.endsWith("/0"))) {
    problems.push("share.clients admits everybody; name the ranges that mount the share");
  }
  return problems;
}

function gatewayProblems(
  name: string,
  args: HybridStorageArgs,
  gateway: string,
  { cacheDiskIds, reach, timezone }: GatewayArgs,
): string[] {
  const shares = Object.values(args.buckets).filter(({ share }) => share?.gateway === gateway);
  const twice = cacheDiskIds.filter((disk, index) => cacheDiskIds.indexOf(disk) < index);
  return [
    nameProblem("fileGateway", gatewayName(name, args, gateway)),
    shares.length > most.shares &&
      `it has ${shares.length} shares; a gateway has ${most.shares} at most`,
    cacheDiskIds.includes("") && "cacheDiskIds has an empty entry",
    twice.length > 0 && `cacheDiskIds names ${twice.join(", ")} twice`,
    reach !== undefined &&
      !reaches.includes(reach) &&
      `reach is "${reach}"; it is one of ${reaches.join(", ")}`,
    reach === GatewayReach.Private &&
      args.gatewayVpcEndpoint === undefined &&
      "reach is private, and there is no gatewayVpcEndpoint: give the endpoint's name, or say public",
    timezone !== undefined &&
      !/^GMT([+-]\d{1,2}:\d{2})?$/.test(timezone) &&
      `timezone is "${timezone}"; Storage Gateway takes GMT, or an offset such as GMT+9:00`,
  ].filter((problem) => typeof problem === "string");
}
