import { autonameProblem, fargateCapacities } from "@hybrid-platform/limits";
import type { ContainerClusterArgs } from "../arguments";
import { bottlerocketProblems } from "../capacity/bottlerocket";
import { fargateProblems } from "../capacity/fargate";
import { deployProblems, shiftNameProblem } from "../deployment/validate";
import { discoveryProblems } from "../discovery/validate";
import { buildProblem } from "../images/built-image";
import type { RouteArgs } from "../ingress/arguments";
import { tcpProblems } from "../ingress/validate";
import { onPremisesProblems } from "../on-premises/placement";
import { shareProblems } from "../on-premises/targets/share";
import { scalingProblems } from "../scaling/validate";
import type { ServiceArgs } from "./arguments";
import { containerProblems } from "./container-problems";

/** CPU units and MiB. Source: Amazon ECS Developer Guide, "Task definition parameters for Amazon EC2". */
const cpuRange = { least: 128, most: 196608 };
const leastMemory = 6;

/** What is wrong with one service. */
export function serviceProblems(
  cluster: string,
  key: string,
  service: ServiceArgs,
  { capacity, fleets, dependencies = {}, privateZone, imageCaches = {} }: ContainerClusterArgs,
): string[] {
  const problems = [
    ...nameProblems(cluster, key, service),
    ...imageProblems(service),
    ...sizeProblems(service),
    ...placementProblems(service, [...Object.keys(capacity), ...fargateCapacities]),
    ...fargateProblems(service),
    ...bottlerocketProblems(service, capacity[service.cloud?.capacity ?? ""]?.os).map(
      ({ path, message, fix }) => `${path} ${message}. ${fix}`,
    ),
    ...routeProblems(service, privateZone !== undefined),
    ...shareProblems(service, fleets),
    ...tcpProblems(service),
    ...discoveryProblems(service),
    ...scalingProblems(service).map(({ at, message, fix }) => `cloud.${at} ${message}. ${fix}`),
    ...deployProblems(service).map(
      ({ at, message, fix }) =>
        `${at === undefined ? "deploy" : `deploy.${at}`} ${message}. ${fix}`,
    ),
    ...environmentProblems(service, dependencies),
    ...containerProblems(service, Object.keys(imageCaches)).map(
      ({ path, message }) => `${path}: ${message}`,
    ),
  ];
  return problems.map((problem) => `service "${key}": ${problem}`);
}

function nameProblems(cluster: string, key: string, service: ServiceArgs): string[] {
  const { route, tcp, cloud } = service;
  const problems = [
    autonameProblem("role", `${cluster}-${key}-execution`),
    (route ?? tcp) && cloud && autonameProblem("targetGroup", `${cluster}-${key}`),
    shiftNameProblem(cluster, key, service),
  ];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key)) {
    problems.push(
      "the name must be lower-case letters, digits and single hyphens, beginning with a letter",
    );
  }
  return problems.filter((problem) => problem !== undefined);
}

function imageProblems({ image, build }: ServiceArgs): string[] {
  if ((image === undefined) === (build === undefined)) {
    const given = image === undefined ? "neither image nor build is" : "image and build are both";
    return [`${given} given; write one: an image to pull, or a folder to build it from`];
  }
  const problem = build === undefined ? undefined : buildProblem(build);
  return problem === undefined ? [] : [problem];
}

function sizeProblems({ cpu, memory, port }: ServiceArgs): string[] {
  const problems: string[] = [];
  if (!isWhole(cpu, cpuRange.least, cpuRange.most)) {
    problems.push(
      `cpu is ${cpu}; write units from ${cpuRange.least} to ${cpuRange.most}, 1024 for one processor`,
    );
  }
  if (!isWhole(memory, leastMemory)) {
    problems.push(`memory is ${memory}; write MiB, at least ${leastMemory}`);
  }
  if (port !== undefined && !isWhole(port, 1, 65535)) {
    problems.push(`port is ${port}; write one from 1 to 65535`);
  }
  return problems;
}

function placementProblems({ cloud, onPremises }: ServiceArgs, capacities: string[]): string[] {
  if (!cloud && !onPremises) return ["it is placed nowhere; write cloud, onPremises or both"];
  const problems: string[] = [];
  if (cloud && !capacities.includes(cloud.capacity)) {
    problems.push(`cloud.capacity is "${cloud.capacity}"; there is ${capacities.join(", ")}`);
  }
  if (cloud && !isWhole(cloud.count, 1)) {
    problems.push(
      `cloud.count is ${cloud.count}; write at least 1, or leave cloud out to run none there`,
    );
  }
  return [...problems, ...(onPremises ? onPremisesProblems(onPremises) : [])];
}

function routeProblems({ route, port }: ServiceArgs, hasName: boolean): string[] {
  if (!route) return [];
  const problems = shapeProblems(route, hasName);
  if (port === undefined) problems.push("it has a route and no port to send requests to");
  return problems;
}

/** Source of the limits: Application Load Balancer user guide, "Condition types for listener rules". */
function shapeProblems({ host, path }: RouteArgs, hasName: boolean): string[] {
  const problems: string[] = [];
  if (host === undefined && path === undefined && !hasName)
    problems.push("its route names no host and no path");
  if (host !== undefined && !/^[a-z0-9.*?-]{1,128}$/.test(host)) {
    problems.push(
      `route.host is "${host}"; write a host name in lower case, * and ? for a pattern, up to 128 characters`,
    );
  }
  // Two characters are kept for the pattern of all that is below the path.
  if (path !== undefined && !/^\/[\w.$/~"'@:+&*?-]{0,125}$/.test(path)) {
    problems.push(
      `route.path is "${path}"; write a path that begins with /, * and ? for a pattern, up to 126 characters`,
    );
  }
  return problems;
}

function environmentProblems(
  service: ServiceArgs,
  dependencies: Required<ContainerClusterArgs>["dependencies"],
): string[] {
  const { uses = [], environment = {}, secrets = {} } = service;
  const known = Object.keys(dependencies);
  const bringers = new Map<string, string>();
  const problems = uses
    .filter((name) => !known.includes(name))
    .map((name) => `it uses "${name}"; there is ${known.join(", ") || "nothing to use"}`);
  for (const name of uses) {
    for (const variable of Object.keys(dependencies[name]?.environment ?? {})) {
      const other = bringers.get(variable);
      if (other !== undefined && !(variable in environment)) {
        problems.push(
          `"${other}" and "${name}" both bring the variable ${variable}; set it in environment`,
        );
      }
      bringers.set(variable, name);
    }
  }
  for (const [variable, arn] of Object.entries(secrets)) {
    if (variable in environment || bringers.has(variable)) {
      problems.push(`the variable ${variable} is both a secret and in the environment`);
    }
    if (
      !/^arn:[\w-]+:(secretsmanager:[\w-]+:\d{12}:secret|ssm:[\w-]+:\d{12}:parameter)/.test(arn)
    ) {
      problems.push(
        `secrets.${variable} is not the ARN of a Secrets Manager secret or an SSM parameter`,
      );
    }
  }
  return problems;
}

const isWhole = (value: number, least: number, most = Number.MAX_SAFE_INTEGER) =>
  Number.isInteger(value) && value >= least && value <= most;
