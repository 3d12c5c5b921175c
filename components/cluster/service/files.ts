import type { types } from "@pulumi/aws";
import type { ServiceArgs, VolumeArgs } from "./arguments";

/** A volume as a container sees it. */
interface MountPoint {
  sourceVolume: string;
  containerPath: string;
  readOnly: boolean;
}

/** Where programs expect to write whatever else is closed to them. */
const temporary: Record<string, VolumeArgs> = { tmp: { path: "/tmp" } };

/**
 * Where the agent of ECS Exec writes. AWS documents ECS Exec for writable root file systems only; with these paths writable it
 * works with a read-only one too. Source: github.com/aws/containers-roadmap, issue 1359.
 */
const execAgent: Record<string, VolumeArgs> = {
  "exec-agent": { path: "/managed-agents" },
  "exec-state": { path: "/var/lib/amazon/ssm" },
  "exec-log": { path: "/var/log/amazon/ssm" },
};

/** All volumes of a service by name: its own, and those that a read-only root asks for. The service's own paths prevail. */
export function filesOf(
  service: Pick<ServiceArgs, "volumes" | "writableRoot" | "exec">,
): Record<string, VolumeArgs> {
  const { volumes = {}, writableRoot = false, exec = false } = service;
  if (writableRoot) return volumes;
  const own = new Set(Object.values(volumes).map(({ path }) => path));
  const needed = Object.entries({ ...temporary, ...(exec ? execAgent : {}) });
  return { ...Object.fromEntries(needed.filter(([, { path }]) => !own.has(path))), ...volumes };
}

/** Where the container finds them, in an order that no other volume changes. */
export function mountPoints(files: Record<string, VolumeArgs>): MountPoint[] {
  return Object.entries(files)
    .map(([sourceVolume, { path, readOnly = false }]) => ({
      sourceVolume,
      containerPath: path,
      readOnly,
    }))
    .sort((a, b) => (a.sourceVolume < b.sourceVolume ? -1 : 1));
}

/** What the task brings for them. */
export function taskVolumes(
  files: Record<string, VolumeArgs>,
): types.input.ecs.TaskDefinitionVolume[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { efs, host }]) => {
      if (host !== undefined) return { name, hostPath: host };
      if (efs === undefined) return { name };
      return {
        name,
        efsVolumeConfiguration: {
          fileSystemId: efs.fileSystem,
          transitEncryption: "ENABLED",
          authorizationConfig: { accessPointId: efs.accessPoint, iam: "ENABLED" },
        },
      };
    });
}

/** Names that volumes of the service may not have, because a read-only root or ECS Exec brings them. */
export const reservedVolumes = [...Object.keys(temporary), ...Object.keys(execAgent)];
