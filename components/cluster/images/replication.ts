import * as ecr from "@pulumi/aws/ecr";
import type { ServiceArgs } from "../service/arguments";
import type { Scope } from "../scope";

/**
 * Copies every image that is built here to another region, so that services can start there. An account and region has one
 * such setting: only one stack may say it.
 */
export function replicateImages(
  scope: Scope,
  services: Record<string, ServiceArgs>,
  region: string | undefined,
): void {
  const builds = Object.values(services).some(({ build }) => build !== undefined);
  if (region === undefined || !builds) return;
  new ecr.ReplicationConfiguration(
    `${scope.name}-images`,
    {
      replicationConfiguration: {
        rules: [
          {
            destinations: [{ region, registryId: scope.deployment.account }],
            // Repositories of services are named after the cluster.
            repositoryFilters: [{ filter: `${scope.name}-`, filterType: "PREFIX_MATCH" }],
          },
        ],
      },
    },
    scope.opts,
  );
}
