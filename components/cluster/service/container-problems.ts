import { isFargate } from "@hybrid-platform/limits";
import { registryOf } from "../images/caches";
import type { ServiceArgs, VolumeArgs } from "./arguments";
import { reservedVolumes } from "./files";

/** Something wrong with a service's containers, and the argument that it is about. */
export interface ContainerProblem {
  path: string;
  message: string;
}

/** What is judged: a service as the component takes it, or settings that say the same. */
export type Contained = Pick<
  ServiceArgs,
  "image" | "build" | "registryCredentials" | "user" | "permissions" | "volumes" | "healthCheck"
> & { cloud?: { capacity?: string }; onPremises?: object };

/** What is wrong with the containers of a service, where the cluster keeps images of `cached` registries. */
export function containerProblems(service: Contained, cached: string[] = []): ContainerProblem[] {
  return [
    ...imageProblems(service, cached),
    ...userProblems(service),
    ...permissionProblems(service),
    ...Object.entries(service.volumes ?? {}).flatMap(([name, volume]) =>
      volumeProblems(service, name, volume).map((message) => ({
        path: `volumes.${name}`,
        message,
      })),
    ),
    ...pathProblems(service),
    ...healthProblems(service),
  ];
}

function imageProblems(
  { image, build, registryCredentials }: Contained,
  cached: string[],
): ContainerProblem[] {
  const problems: ContainerProblem[] = [];
  if (image !== undefined && !/^[\w.:/-]+(@sha256:[0-9a-f]{64})?$/.test(image)) {
    problems.push({
      path: "image",
      message: `"${image}" is no image; write registry/name:tag, or registry/name@sha256: and 64 hexadecimal digits`,
    });
  }
  if (registryCredentials === undefined) return problems;
  const path = "registryCredentials";
  if (build !== undefined) {
    problems.push({ path, message: "has no effect on an image that is built: ECR knows its own" });
  }
  if (image !== undefined && cached.includes(registryOf(image))) {
    const message = `has no effect: images of ${registryOf(image)} come from the cache, which has credentials of its own`;
    problems.push({ path, message });
  }
  if (!/^arn:[\w-]+:secretsmanager:[\w-]+:\d{12}:secret:/.test(registryCredentials)) {
    problems.push({ path, message: "is not the ARN of a secret of Secrets Manager" });
  }
  return problems;
}

const account = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

/** Forms of a user that Docker takes on Linux. Source: Amazon ECS Developer Guide, "Task definition parameters". */
export const userPattern = new RegExp(`^${account}(:${account})?$`);

function userProblems({ user }: Contained): ContainerProblem[] {
  if (user === undefined || userPattern.test(user)) return [];
  const message = `"${user}" is no user; write a name or number, and after a colon a group, such as "1000:1000"`;
  return [{ path: "user", message }];
}

function permissionProblems({ permissions = [] }: Contained): ContainerProblem[] {
  return permissions.flatMap(({ actions, resources }, index) => {
    const path = `permissions[${index}]`;
    const tooWide = actions.filter((action) => !/^[a-z0-9-]+:\w[\w*]*$/.test(action));
    return [
      ...(actions.length === 0 ? [{ path, message: "allows no action; name one" }] : []),
      ...tooWide.map((action) => ({
        path,
        message: `action "${action}" is not service:Action, such as sqs:SendMessage; all actions of a service cannot be given`,
      })),
      ...(resources.length === 0 ? [{ path, message: "names no resource; write ARNs" }] : []),
      ...resources
        .filter((resource) => resource !== "*" && !resource.startsWith("arn:"))
        .map((resource) => ({ path, message: `resource "${resource}" is not an ARN` })),
    ];
  });
}

function volumeProblems(
  { cloud, onPremises }: Contained,
  name: string,
  { path, efs, host, readOnly }: VolumeArgs,
): string[] {
  const problems: string[] = [];
  if (!/^[\w-]{1,255}$/.test(name)) problems.push("its name must be letters, digits, _ and -");
  if (reservedVolumes.includes(name)) {
    problems.push(`the name is taken by what a read-only file system needs; choose another`);
  }
  if (!isFolder(path)) {
    problems.push(`path is "${path}"; write an absolute path that is not the root, such as /data`);
  }
  if (efs && host !== undefined) problems.push("it has efs and host; a volume is one of them");
  if (readOnly && !efs && host === undefined) {
    problems.push(
      "it is scratch space that nobody may write; leave readOnly out, or name efs or host",
    );
  }
  if (host !== undefined && !isFolder(host)) {
    problems.push(`host is "${host}"; write an absolute path of the hosts that is not their root`);
  }
  if (host !== undefined && isFolder(host) && governing.some((folder) => isAt(host, folder))) {
    problems.push(
      `host is "${host}": whoever has ${governing.join(", ")} of a host governs it and all of its containers; name a folder that holds data only`,
    );
  }
  if (host !== undefined && cloud && isFargate(cloud.capacity ?? "")) {
    problems.push("it is a folder of the host, and Fargate has no hosts; use efs");
  }
  if (efs && onPremises) {
    problems.push(
      "EFS cannot be mounted on premises; share a bucket through a gateway of the site, mount it on the hosts and name the folder in host",
    );
  }
  const ids = [
    efs && !/^fs-[0-9a-f]{8,17}$/.test(efs.fileSystem) ? [`fileSystem "${efs.fileSystem}"`] : [],
    efs?.accessPoint !== undefined && !/^fsap-[0-9a-f]{8,17}$/.test(efs.accessPoint)
      ? [`accessPoint "${efs.accessPoint}"`]
      : [],
    efs && !/^sg-[0-9a-f]{8,17}$/.test(efs.securityGroup)
      ? [`securityGroup "${efs.securityGroup}"`]
      : [],
  ].flat();
  return [...problems, ...ids.map((id) => `efs.${id} is no id of such a thing`)];
}

function pathProblems({ volumes = {} }: Contained): ContainerProblem[] {
  const paths = Object.entries(volumes);
  return paths.flatMap(([name, { path }], index) => {
    const first = paths.slice(0, index).find(([, other]) => other.path === path);
    if (!first) return [];
    const message = `path ${path} is that of volume "${first[0]}" already`;
    return [{ path: `volumes.${name}`, message }];
  });
}

/** Source: Amazon ECS API Reference, HealthCheck. */
function healthProblems({ healthCheck }: Contained): ContainerProblem[] {
  if (!healthCheck) return [];
  const { command, intervalSeconds = 30, retries = 3, startSeconds = 60 } = healthCheck;
  const bounds: [string, number, number, number][] = [
    ["intervalSeconds", intervalSeconds, 5, 300],
    ["retries", retries, 1, 10],
    ["startSeconds", startSeconds, 0, 300],
  ];
  return [
    ...(command.length === 0 ? [{ path: "healthCheck.command", message: "is empty" }] : []),
    ...bounds
      .filter(([, value, least, most]) => !(value >= least && value <= most))
      .map(([key, value, least, most]) => ({
        path: `healthCheck.${key}`,
        message: `is ${value}; write ${least} to ${most}`,
      })),
  ];
}

/** Folders of a host with which a container could do anything there: as good as a privileged one, which there is none of. */
const governing = [
  "/bin",
  "/boot",
  "/dev",
  "/etc",
  "/lib",
  "/proc",
  "/root",
  "/run",
  "/sbin",
  "/sys",
  "/usr",
  "/var/lib/docker",
  "/var/lib/ecs",
  "/var/run",
];

/** Whether one of two folders holds the other: `/var` holds `/var/run`. */
const isAt = (path: string, folder: string) => {
  const [one, other] = [path, folder].map((each) => `${each.replace(/\/$/, "")}/`);
  return one?.startsWith(other ?? "") || other?.startsWith(one ?? "");
};

/** An absolute path below the root that says no folder twice: no `//`, `/.` or `/..` in it. */
const isFolder = (path: string) => /^\/[^\s:]+$/.test(path) && !/\/\/|\/\.{1,2}(\/|$)/.test(path);
