import { logRetentionProblems } from "../shared";
import type { ContainerClusterArgs } from "./arguments";
import { placementProblems } from "./capacity/placement-problems";
import { capacityProblems } from "./capacity/validate";
import { namespaceProblems } from "./discovery/validate";
import { cacheProblems } from "./images/caches";
import { ingressProblems } from "./ingress/validate";
import type { ServiceArgs } from "./service/arguments";
import { fileSystemProblems } from "./service/file-systems";
import { serviceProblems } from "./service/validate";

/** All that is wrong with a cluster's arguments, in words for those who wrote them. */
export function clusterProblems(name: string, args: ContainerClusterArgs): string[] {
  return [
    ...Object.entries(args.capacity).flatMap(([key, capacity]) =>
      capacityProblems(name, key, capacity, args.clientPrefixes),
    ),
    ...placementProblems(args.capacity, args.services, args.eniTrunking).map(
      ({ service, capacity, message }) =>
        service === undefined
          ? `capacity "${capacity}": ${message}`
          : `service "${service}": it ${message}`,
    ),
    ...Object.entries(args.services).flatMap(([key, service]) =>
      serviceProblems(name, key, service, args),
    ),
    ...hostPortProblems(args.services),
    ...fileSystemProblems(args.services),
    ...cacheProblems(args.imageCaches ?? {}, args.deployment).map(
      ({ registry, message }) => `imageCaches.${registry}: ${message}`,
    ),
    ...ingressProblems(name, args),
    ...namespaceProblems(name, args),
    ...logRetentionProblems("logRetentionDays", args.logRetentionDays),
  ];
}

/** Two services of one fleet that want the same port of the same hosts. */
function hostPortProblems(services: Record<string, ServiceArgs>): string[] {
  const holders = new Map<string, string>();
  const problems: string[] = [];
  for (const [key, { onPremises, port }] of Object.entries(services)) {
    if (!onPremises || port === undefined) continue;
    const place = `port ${port} of the hosts of fleet "${onPremises.fleet}"`;
    const holder = holders.get(place);
    if (holder === undefined) holders.set(place, key);
    else {
      problems.push(
        `services "${holder}" and "${key}" both take ${place}: give one another port or fleet`,
      );
    }
  }
  return problems;
}
