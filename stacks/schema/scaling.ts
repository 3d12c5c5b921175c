import { z } from "zod";
import { byName, matching, minutes } from "./kinds";
import { hookStages } from "../../components/cluster/deployment/validate";
import { DeploymentStrategy } from "../../components/cluster/deployment/arguments";
import { StepDirection } from "../../components/cluster/scaling/arguments";

const tasks = () => z.int().min(1).max(5000);
const percent = () => z.number().min(10).max(95).optional();

/** A number of tasks, or the fewest and the most of them. */
export const count = z
  .union([tasks(), z.tuple([tasks(), tasks()])], {
    error: "must be a whole number from 1 to 5000, or a list of two",
  })
  .describe(
    "Number of tasks; or the fewest and the most, such as [3, 12], between which scale moves it.",
  );

const steps = z.strictObject({
  namespace: z.string().min(1).describe("Namespace of a metric in CloudWatch."),
  metric: z.string().min(1).describe("Name of the metric."),
  dimensions: z.record(z.string(), z.string()).default({}).describe("Dimensions of the metric."),
  statistic: z.string().min(1).default("Average").describe("Statistic of the metric."),
  direction: z
    .enum(StepDirection)
    .default("out")
    .describe("out adds tasks from the threshold upwards, in takes them away from it downwards."),
  threshold: z.number().describe("Value of the metric from which the steps count."),
  steps: z
    .array(
      z.strictObject({
        beyond: z.number().min(0).describe("Distance to the threshold from which the step holds."),
        tasks: tasks().describe("Tasks to add or to take away."),
      }),
    )
    .min(1)
    .describe("Steps from small to large distances; the first begins at 0."),
});

const scheduled = z.strictObject({
  at: z.string().min(1).describe("When: cron(…) of six fields, rate(…) or at(…)."),
  timezone: z.string().min(1).default("UTC").describe("Time zone of at."),
  count: z.tuple([tasks(), tasks()]).describe("Fewest and most tasks from then on."),
});

/** What moves the number of tasks within its range. */
export const scale = z
  .strictObject({
    cpu: percent().describe("Processor time to keep tasks at, in percent. Default: not followed."),
    memory: percent().describe("Memory to keep tasks at, in percent. Default: not followed."),
    requestsPerTask: z
      .int()
      .min(1)
      .optional()
      .describe("Requests a minute for each task; needs a route. Default: not followed."),
    queue: z
      .strictObject({
        name: z
          .string()
          .regex(/^[\w-]{1,80}(\.fifo)?$/)
          .describe("Name of the queue (SQS)."),
        messagesPerTask: z.int().min(1).describe("Messages that may wait for each task."),
      })
      .optional()
      .describe("Queue of this account and region to follow. Default: none."),
    steps: byName(steps)
      .optional()
      .describe("Steps on metrics of your own, by name. Default: none."),
    schedule: byName(scheduled)
      .optional()
      .describe("Counts by the clock, by name; each holds until the next one. Default: none."),
  })
  .optional()
  .describe("What moves the number of tasks within the range of count. Default: it is fixed.");

const stage = () =>
  matching(new RegExp(`^(${hookStages.join("|")})$`), `one of ${hookStages.join(", ")}`);

/** How a new revision of a service takes over. */
export const deploy = z
  .strictObject({
    strategy: z
      .enum(DeploymentStrategy)
      .default("rolling")
      .describe(
        "rolling; or blue-green, linear or canary, where ECS moves the requests of the route.",
      ),
    bake: minutes(0, 1440)
      .optional()
      .describe("How long both revisions run after the move. Default: 10m, but for rolling."),
    step: z
      .number()
      .min(3)
      .max(100)
      .optional()
      .describe("Percent of the requests that each step of linear moves. Default: 10."),
    stepBake: minutes(0, 1440)
      .optional()
      .describe("Time between the steps of linear. Default: 6m."),
    canary: z
      .number()
      .min(0.1)
      .max(100)
      .optional()
      .describe("Percent of the requests that canary moves first. Default: 5."),
    canaryBake: minutes(0, 1440)
      .optional()
      .describe("Time until canary moves the rest. Default: 10m."),
    hooks: z
      .record(stage(), z.string())
      .optional()
      .describe("Lambda functions that may stop a deployment, from stage to ARN. Default: none."),
    alarms: z
      .boolean()
      .optional()
      .describe(
        "Whether a deployment goes back on unhealthy tasks and errors. Default: true with a route.",
      ),
  })
  .optional()
  .describe("How a new revision takes over in the cloud. Default: rolling, without alarms.");
