/**
 * What moves the number of a service's tasks in AWS between its fewest and its most. With several rules the largest number wins.
 * Source: Application Auto Scaling User Guide, "Target tracking scaling policies".
 */
export interface ScalingArgs {
  /** Processor time, in percent of what the tasks were given, to keep them at: 10 to 95. @default not followed */
  cpu?: number;
  /** Memory, in percent of what the tasks were given, to keep them at: 10 to 95. @default not followed */
  memory?: number;
  /** Requests a minute for each task; needs a route. @default not followed */
  requestsPerTask?: number;
  /** Messages that wait in a queue. @default not followed */
  queue?: QueueScalingArgs;
  /** Steps on metrics of your own, by name. @default none */
  steps?: Record<string, StepScalingArgs>;
  /**
   * Counts by the clock, by name. Each entry sets the fewest and the most until the next one does: from then on the service's
   * own range counts only when it is made. @default none
   */
  schedule?: Record<string, ScheduledCountArgs>;
}

/** Follows a queue of Amazon SQS in the same account and region. */
export interface QueueScalingArgs {
  /** Name of the queue. */
  name: string;
  /** Messages that may wait for each task, at least 1: the delay that is allowed, divided by the time that one message takes. */
  messagesPerTask: number;
}

export const StepDirection = { Out: "out", In: "in" } as const;
/** Whether steps add tasks above a threshold or take tasks away below it. */
export type StepDirection = (typeof StepDirection)[keyof typeof StepDirection];

/** Adds or takes away tasks by how far a metric is beyond a threshold. */
export interface StepScalingArgs {
  /** Namespace of the metric in CloudWatch. */
  namespace: string;
  /** Name of the metric. */
  metric: string;
  /** Dimensions of the metric. @default none */
  dimensions?: Record<string, string>;
  /** Statistic of the metric. @default "Average" */
  statistic?: string;
  /** `out` adds tasks at and above the threshold, `in` takes them away at and below it. @default "out" */
  direction?: StepDirection;
  /** Value of the metric from which the steps count. */
  threshold: number;
  /** From small to large distances; the first is 0. */
  steps: ScalingStepArgs[];
}

/** One step: from a distance to the threshold on, up to that of the next step. */
export interface ScalingStepArgs {
  /** Distance to the threshold from which the step holds, in the unit of the metric. */
  beyond: number;
  /** Tasks that are added or taken away, at least 1. */
  tasks: number;
}

/** A range of tasks from a time on. */
export interface ScheduledCountArgs {
  /** When: `cron(…)` of six fields, `rate(…)` or `at(…)`. */
  at: string;
  /** Time zone of `at`, by its IANA name. @default "UTC" */
  timezone?: string;
  /** Fewest tasks from then on. */
  least: number;
  /** Most tasks from then on. */
  most: number;
}
