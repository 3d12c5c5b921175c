import * as vpc from "@pulumi/aws/vpc";
import type * as pulumi from "@pulumi/pulumi";
import type { ContainerClusterArgs } from "../arguments";
import { onPremisesShare } from "../on-premises/targets/share";
import type { Scope } from "../scope";
import type { ServiceArgs } from "../service/arguments";
import { tcp } from "./security-rules";

/** Lets the load balancer call the hosts of each site on the ports of its services. */
export function openSites(
  scope: Scope,
  ingress: pulumi.Input<string>,
  args: ContainerClusterArgs,
): void {
  const openings = Object.values(args.services)
    .filter((service) => onPremisesShare(service) !== undefined)
    .flatMap((service) => {
      const { port } = service;
      return port === undefined
        ? []
        : prefixesOf(args, service).map((prefix) => ({ prefix, port }));
    });
  const byName = new Map(
    openings.map(({ prefix, port }) => [
      `${scope.name}-listener-to-${prefix.replace("/", "-")}-${port}`,
      { prefix, port },
    ]),
  );
  for (const [name, { prefix, port }] of byName) {
    new vpc.SecurityGroupEgressRule(
      name,
      { ...tcp(scope, name, port), securityGroupId: ingress, cidrIpv4: prefix },
      scope.opts,
    );
  }
}

/** Ranges that the hosts of a service have addresses of. */
export const prefixesOf = (
  { fleets }: ContainerClusterArgs,
  { onPremises }: ServiceArgs,
): string[] => fleets?.[onPremises?.fleet ?? ""]?.prefixes ?? [];
