import type * as ecs from "@pulumi/aws/ecs";
import type * as pulumi from "@pulumi/pulumi";
import { DeploymentStrategy, type DeployArgs } from "./arguments";

/** What ECS is told of how to deploy, beside the target groups. */
export type DeploymentInputs = Pick<
  ecs.ServiceArgs,
  "alarms" | "deploymentCircuitBreaker" | "deploymentConfiguration"
>;

const circuitBreaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };

/**
 * The inputs for a way to deploy. The circuit breaker is for rolling deployments only (Amazon ECS API Reference,
 * "DeploymentConfiguration"); the others go back by alarms and hooks. A strategy that was written once is always told, so that
 * ECS goes back to rolling.
 */
export function deploymentInputs(
  deploy: DeployArgs | undefined,
  alarmNames: pulumi.Input<string>[],
  hookRoleArn: pulumi.Input<string> | undefined,
): DeploymentInputs {
  if (!deploy) return circuitBreaker;
  const alarms =
    alarmNames.length > 0 ? { alarms: { enable: true, rollback: true, alarmNames } } : {};
  const { strategy = DeploymentStrategy.Rolling } = deploy;
  if (strategy === DeploymentStrategy.Rolling) {
    return { ...circuitBreaker, ...alarms, deploymentConfiguration: { strategy: "ROLLING" } };
  }
  return {
    ...alarms,
    deploymentConfiguration: {
      strategy: strategy.toUpperCase().replace("-", "_"),
      bakeTimeInMinutes: String(deploy.bakeMinutes ?? 10),
      ...steps(strategy, deploy),
      ...(hookRoleArn !== undefined && { lifecycleHooks: hooks(deploy, hookRoleArn) }),
    },
  };
}

function steps(strategy: DeploymentStrategy, deploy: DeployArgs) {
  switch (strategy) {
    case DeploymentStrategy.Linear:
      return {
        linearConfiguration: {
          stepPercent: deploy.stepPercent ?? 10,
          stepBakeTimeInMinutes: String(deploy.stepBakeMinutes ?? 6),
        },
      };
    case DeploymentStrategy.Canary:
      return {
        canaryConfiguration: {
          canaryPercent: deploy.canaryPercent ?? 5,
          canaryBakeTimeInMinutes: String(deploy.canaryBakeMinutes ?? 10),
        },
      };
    default:
      return {};
  }
}

const hooks = ({ hooks: functions = {} }: DeployArgs, roleArn: pulumi.Input<string>) =>
  Object.entries(functions).map(([stage, hookTargetArn]) => ({
    hookTargetArn,
    roleArn,
    lifecycleStages: [stage],
  }));
