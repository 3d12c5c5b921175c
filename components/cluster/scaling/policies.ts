import * as pulumi from "@pulumi/pulumi";
import { StepDirection, type ScalingArgs, type StepScalingArgs } from "./arguments";

/** How requests to a service are counted. */
export interface CountedRoute {
  /** Last part of the load balancer's ARN, as CloudWatch names it. */
  balancer: pulumi.Input<string>;
  /** The same of its target groups: two when ECS moves requests between them. */
  targets: pulumi.Input<string>[];
}

/** What the metrics of a service are found by. */
export interface Followed {
  clusterName: pulumi.Input<string>;
  serviceName: pulumi.Input<string>;
  route: CountedRoute | undefined;
}

/** Out at once, in slowly, so that a short lull costs no tasks. */
const cooldowns = { scaleOutCooldown: 60, scaleInCooldown: 300 };

/** The targets to track, by the last word of their policy's name. */
export function trackings(scale: ScalingArgs, followed: Followed): Record<string, object> {
  const { cpu, memory, requestsPerTask, queue } = scale;
  return {
    ...(cpu !== undefined && { cpu: predefined("ECSServiceAverageCPUUtilization", cpu) }),
    ...(memory !== undefined && {
      memory: predefined("ECSServiceAverageMemoryUtilization", memory),
    }),
    ...(requestsPerTask !== undefined &&
      followed.route && { requests: requests(requestsPerTask, followed, followed.route) }),
    ...(queue && {
      queue: perTask(queue.messagesPerTask, followed, "messages", [
        metric("messages", "AWS/SQS", "ApproximateNumberOfMessagesVisible", "Sum", {
          QueueName: queue.name,
        }),
      ]),
    }),
  };
}

/** The bounds of each step, as distances to the threshold with a sign. */
export function stepAdjustments({ direction, steps }: StepScalingArgs) {
  return steps.map(({ beyond, tasks }, index) => {
    const next = steps[index + 1]?.beyond;
    return direction === StepDirection.In
      ? { ...bounds(negative(next), negative(beyond)), scalingAdjustment: -tasks }
      : { ...bounds(beyond, next), scalingAdjustment: tasks };
  });
}

const negative = (distance: number | undefined) => distance && -distance;

const bounds = (lower: number | undefined, upper: number | undefined) => ({
  ...(lower !== undefined && { metricIntervalLowerBound: String(lower) }),
  ...(upper !== undefined && { metricIntervalUpperBound: String(upper) }),
});

const predefined = (predefinedMetricType: string, targetValue: number) => ({
  predefinedMetricSpecification: { predefinedMetricType },
  targetValue,
  ...cooldowns,
});

/**
 * AWS's own count names one target group. Where ECS moves requests between two, it would see none after every other
 * deployment, so both are counted there.
 */
function requests(targetValue: number, followed: Followed, { balancer, targets }: CountedRoute) {
  const [target, ...others] = targets;
  if (target !== undefined && others.length === 0) {
    const resourceLabel = pulumi.interpolate`${balancer}/${target}`;
    const predefinedMetricType = "ALBRequestCountPerTarget";
    return {
      predefinedMetricSpecification: { predefinedMetricType, resourceLabel },
      targetValue,
      ...cooldowns,
    };
  }
  const counts = targets.map((each, index) =>
    metric(`requests${index}`, "AWS/ApplicationELB", "RequestCount", "Sum", {
      LoadBalancer: balancer,
      TargetGroup: each,
    }),
  );
  const sum = counts.map(({ id }) => `FILL(${id}, 0)`).join(" + ");
  return perTask(targetValue, followed, `(${sum})`, counts);
}

/** Keeps a number for each running task. */
function perTask(
  targetValue: number,
  { clusterName, serviceName }: Followed,
  amount: string,
  metrics: ReturnType<typeof metric>[],
) {
  const tasks = metric("tasks", "ECS/ContainerInsights", "RunningTaskCount", "Average", {
    ClusterName: clusterName,
    ServiceName: serviceName,
  });
  const ratio = { id: "load", expression: `${amount} / tasks`, returnData: true };
  return {
    customizedMetricSpecification: { metrics: [...metrics, tasks, ratio] },
    targetValue,
    ...cooldowns,
  };
}

const metric = (
  id: string,
  namespace: string,
  metricName: string,
  stat: string,
  dimensions: Record<string, pulumi.Input<string>>,
) => ({
  id,
  metricStat: {
    metric: {
      namespace,
      metricName,
      dimensions: Object.entries(dimensions).map(([name, value]) => ({ name, value })),
    },
    stat,
  },
  returnData: false,
});
