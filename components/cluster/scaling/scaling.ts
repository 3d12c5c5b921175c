import * as appautoscaling from "@pulumi/aws/appautoscaling";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { tagsOf, type Scope } from "../scope";
import { StepDirection, type ScalingArgs, type StepScalingArgs } from "./arguments";
import { stepAdjustments, trackings, type CountedRoute } from "./policies";

/** A service that the scaler takes over. */
export interface ScaledService {
  /** Name of the service's resources. */
  name: string;
  cluster: ecs.Cluster;
  service: ecs.Service;
  least: number;
  most: number;
  scale: ScalingArgs;
  route: CountedRoute | undefined;
}

/** Hands the number of a service's tasks to Application Auto Scaling. */
export function scaled(scope: Scope, made: ScaledService): void {
  const { name, cluster, service, scale } = made;
  const target = scalableTarget(scope, made);
  const place = {
    resourceId: target.resourceId,
    scalableDimension: target.scalableDimension,
    serviceNamespace: target.serviceNamespace,
  };
  const followed = { clusterName: cluster.name, serviceName: service.name, route: made.route };
  for (const [key, tracking] of Object.entries(trackings(scale, followed))) {
    new appautoscaling.Policy(
      `${name}-${key}`,
      {
        ...place,
        policyType: "TargetTrackingScaling",
        targetTrackingScalingPolicyConfiguration:
          tracking as appautoscaling.PolicyArgs["targetTrackingScalingPolicyConfiguration"],
      },
      scope.opts,
    );
  }
  for (const [key, step] of Object.entries(scale.steps ?? {})) {
    steps(scope, `${name}-step-${key}`, place, step);
  }
  for (const [key, { at, timezone, least, most }] of Object.entries(scale.schedule ?? {})) {
    new appautoscaling.ScheduledAction(
      `${name}-at-${key}`,
      {
        ...place,
        schedule: at,
        timezone: timezone ?? "UTC",
        scalableTargetAction: { minCapacity: least, maxCapacity: most },
      },
      scope.opts,
    );
  }
}

function scalableTarget(scope: Scope, made: ScaledService): appautoscaling.Target {
  const { name, cluster, service, least, most, scale } = made;
  return new appautoscaling.Target(
    name,
    {
      serviceNamespace: "ecs",
      scalableDimension: "ecs:service:DesiredCount",
      resourceId: pulumi.interpolate`service/${cluster.name}/${service.name}`,
      minCapacity: least,
      maxCapacity: most,
      tags: tagsOf(scope, name),
    },
    // What the schedule last said is not undone.
    { ...scope.opts, ...(scale.schedule && { ignoreChanges: ["minCapacity", "maxCapacity"] }) },
  );
}

/** Steps, and the alarm that sets them off: it calls the scaler, not people. */
function steps(
  scope: Scope,
  name: string,
  place: Pick<appautoscaling.PolicyArgs, "resourceId" | "scalableDimension" | "serviceNamespace">,
  step: StepScalingArgs,
): void {
  const isIn = step.direction === StepDirection.In;
  const policy = new appautoscaling.Policy(
    name,
    {
      ...place,
      policyType: "StepScaling",
      stepScalingPolicyConfiguration: {
        adjustmentType: "ChangeInCapacity",
        metricAggregationType: "Average",
        cooldown: isIn ? 300 : 60,
        stepAdjustments: stepAdjustments(step),
      },
    },
    scope.opts,
  );
  new cloudwatch.MetricAlarm(
    name,
    {
      alarmDescription: `${name} changes the number of tasks: nothing to do.`,
      namespace: step.namespace,
      metricName: step.metric,
      dimensions: step.dimensions,
      statistic: step.statistic ?? "Average",
      comparisonOperator: isIn ? "LessThanOrEqualToThreshold" : "GreaterThanOrEqualToThreshold",
      threshold: step.threshold,
      period: 60,
      evaluationPeriods: isIn ? 5 : 2,
      treatMissingData: "missing",
      alarmActions: [policy.arn],
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}
