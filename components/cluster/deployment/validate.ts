import { autonameProblem } from "@hybrid-platform/limits";
import type { ServiceArgs } from "../service/arguments";
import { DeploymentStrategy, type DeployArgs } from "./arguments";

/** A problem of how a service is deployed, at a key of `deploy`; the whole when there is none. */
export interface DeployProblem {
  at?: string;
  message: string;
  fix: string;
}

/** The part of a service that its deployment depends on. */
export type Deployed = Pick<ServiceArgs, "route" | "deploy"> & { cloud?: object };

/** Stages at which ECS asks hooks. Source: Amazon ECS API Reference, "DeploymentLifecycleHook". */
export const hookStages = [
  "RECONCILE_SERVICE",
  "PRE_SCALE_UP",
  "POST_SCALE_UP",
  "TEST_TRAFFIC_SHIFT",
  "POST_TEST_TRAFFIC_SHIFT",
  "PRODUCTION_TRAFFIC_SHIFT",
  "POST_PRODUCTION_TRAFFIC_SHIFT",
];

/** Least and most of each number. */
const ranges = {
  bakeMinutes: [0, 1440],
  stepPercent: [3, 100],
  stepBakeMinutes: [0, 1440],
  canaryPercent: [0.1, 100],
  canaryBakeMinutes: [0, 1440],
} as const;

/** Which strategies each key is for. */
const uses: Partial<Record<keyof DeployArgs, DeploymentStrategy[]>> = {
  bakeMinutes: ["blue-green", "linear", "canary"],
  hooks: ["blue-green", "linear", "canary"],
  stepPercent: ["linear"],
  stepBakeMinutes: ["linear"],
  canaryPercent: ["canary"],
  canaryBakeMinutes: ["canary"],
};

/** Whether ECS moves a service's requests between two target groups. */
export function isShifted({ deploy }: { deploy?: { strategy?: DeploymentStrategy } }): boolean {
  return (deploy?.strategy ?? DeploymentStrategy.Rolling) !== DeploymentStrategy.Rolling;
}

/** What is wrong with how a service is deployed. */
export function deployProblems(service: Deployed): DeployProblem[] {
  const { deploy, cloud, route } = service;
  if (!deploy) return [];
  if (!cloud) return [noCloud];
  const { strategy = DeploymentStrategy.Rolling } = deploy;
  const problems: DeployProblem[] = [];
  if (isShifted(service) && !route) {
    const message = `${strategy} moves requests of the load balancer, and the service has no route`;
    problems.push({ at: "strategy", message, fix: "Add a route, or take rolling" });
  }
  if (deploy.alarms === true && !route) {
    const message = "needs a route: the alarms that can stop a deployment are the load balancer's";
    problems.push({ at: "alarms", message, fix: "Add a route, or remove alarms" });
  }
  return [...problems, ...keyProblems(deploy, strategy), ...hookProblems(deploy)];
}

/** What is wrong with the names that a strategy brings. */
export function shiftNameProblem(cluster: string, key: string, service: Deployed) {
  return service.cloud && isShifted(service)
    ? autonameProblem("targetGroup", `${cluster}-${key}-alt`)
    : undefined;
}

const noCloud: DeployProblem = {
  message:
    "is for the cloud side only: on premises tasks are replaced one after the other, and nothing moves requests between them",
  fix: "Remove it, or place the service with cloud too",
};

function keyProblems(deploy: DeployArgs, strategy: DeploymentStrategy): DeployProblem[] {
  const misplaced = Object.entries(uses).flatMap(([at, strategies]) =>
    deploy[at as keyof DeployArgs] === undefined || strategies.includes(strategy)
      ? []
      : [
          {
            at,
            message: `has no meaning for ${strategy}; it is for ${strategies.join(", ")}`,
            fix: "Remove it, or take such a strategy",
          },
        ],
  );
  const beyond = Object.entries(ranges).flatMap(([at, [least, most]]) => {
    const value = deploy[at as keyof typeof ranges];
    if (value === undefined || (value >= least && value <= most)) return [];
    const message = `is ${value}; allowed are ${least} to ${most}`;
    return [{ at, message, fix: "Write a number in that range" }];
  });
  return [...misplaced, ...beyond];
}

function hookProblems({ hooks = {} }: DeployArgs): DeployProblem[] {
  return Object.entries(hooks).flatMap(([stage, arn]) => {
    const problems: DeployProblem[] = [];
    if (!hookStages.includes(stage)) {
      const message = "is no stage that ECS asks a hook at";
      problems.push({
        at: `hooks.${stage}`,
        message,
        fix: `Write one of ${hookStages.join(", ")}`,
      });
    }
    if (!/^arn:[\w-]+:lambda:[\w-]+:\d{12}:function:\S+$/.test(arn)) {
      const message = `is "${arn}", not the ARN of a Lambda function`;
      problems.push({ at: `hooks.${stage}`, message, fix: "Write arn:aws:lambda:…:function:…" });
    }
    return problems;
  });
}
