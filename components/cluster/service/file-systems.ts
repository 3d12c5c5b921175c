import * as vpc from "@pulumi/aws/vpc";
import type * as pulumi from "@pulumi/pulumi";
import type { ContainerClusterArgs } from "../arguments";
import { tagsOf, type Scope } from "../scope";
import type { EfsArgs, ServiceArgs } from "./arguments";

/** TCP port of NFS. */
const nfs = 2049;

/** File systems that services say different security groups of: rules can be made for one only. */
export function fileSystemProblems(
  services: Record<string, Pick<ServiceArgs, "volumes">>,
): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { fileSystem, securityGroup } of mounted(services)) {
    groups.set(fileSystem, (groups.get(fileSystem) ?? new Set()).add(securityGroup));
  }
  return [...groups].flatMap(([fileSystem, named]) =>
    named.size < 2
      ? []
      : [`${fileSystem} is said to have the security groups ${[...named].join(" and ")}; name one`],
  );
}

const mounted = (services: Record<string, Pick<ServiceArgs, "volumes">>): EfsArgs[] =>
  Object.values(services)
    .flatMap(({ volumes = {} }) => Object.values(volumes))
    .flatMap(({ efs }) => efs ?? []);

/**
 * Opens the way from tasks to the mount targets of each EFS file system that a service mounts, out of one group and into the
 * other. Gives it by file system: tasks cannot start before it is there, nor let go of their files after it is gone.
 */
export function openFileSystems(
  scope: Scope,
  args: ContainerClusterArgs,
): Record<string, pulumi.Resource[]> {
  const systems = new Map(
    mounted(args.services).map(({ fileSystem, securityGroup }) => [fileSystem, securityGroup]),
  );
  return Object.fromEntries(
    [...systems]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([fileSystem, group]) => [fileSystem, openPort(scope, fileSystem, group, args)]),
  );
}

/** What the file systems of a service are reached by. */
export const waysToFiles = (
  ways: Record<string, pulumi.Resource[]>,
  service: Pick<ServiceArgs, "volumes">,
): pulumi.Resource[] => mounted({ service }).flatMap(({ fileSystem }) => ways[fileSystem] ?? []);

function openPort(
  scope: Scope,
  fileSystem: string,
  group: string,
  { applicationSecurityGroupId: application }: ContainerClusterArgs,
): pulumi.Resource[] {
  const rule = (name: string) => ({
    ipProtocol: "tcp",
    fromPort: nfs,
    toPort: nfs,
    description: name,
    tags: tagsOf(scope, name),
  });
  const out = `${scope.name}-app-to-${fileSystem}`;
  const egress = new vpc.SecurityGroupEgressRule(
    out,
    { ...rule(out), securityGroupId: application, referencedSecurityGroupId: group },
    scope.opts,
  );
  const into = `${scope.name}-${fileSystem}-from-app`;
  const ingress = new vpc.SecurityGroupIngressRule(
    into,
    { ...rule(into), securityGroupId: group, referencedSecurityGroupId: application },
    scope.opts,
  );
  return [egress, ingress];
}
