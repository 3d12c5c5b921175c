import { z } from "zod";
import { days, matching, minutes, seconds } from "./kinds";

const percent = (fewest: number) => z.int().min(fewest).max(100);

/** What a group of instances may be asked for beyond type, image and number. */
export const hosts = {
  os: z
    .enum(["al2023", "bottlerocket"])
    .default("al2023")
    .describe(
      "Operating system of the image: al2023, the ECS image of Amazon Linux 2023 or one made from it; bottlerocket, Bottlerocket for ECS.",
    ),
  checkImage: z
    .boolean()
    .default(false)
    .describe(
      "Whether instances of an image of your own check at first boot that it holds the services of Docker, the ECS agent and Systems Manager, and shut down otherwise. Only for al2023.",
    ),
  ssh: z
    .strictObject({
      keyName: z.string().min(1).max(255).describe("Name of an EC2 key pair of the region."),
      from: z
        .array(z.string())
        .min(1)
        .describe("IPv4 ranges that may open port 22, each inside the prefixes of a site."),
    })
    .optional()
    .describe("SSH to the instances. Default: none, as Session Manager is there always."),
  spot: z
    .strictObject({
      onDemandBase: z
        .int()
        .min(0)
        .default(0)
        .describe(
          "Instances that are on demand before any is Spot; in production those that always run.",
        ),
      percent: percent(1)
        .default(100)
        .describe("Percent of the instances above that number that are Spot."),
    })
    .optional()
    .describe(
      "Instances that AWS sells cheaper and takes back with two minutes' notice. Default: none.",
    ),
  maxLifetime: days(1, 365)
    .optional()
    .describe("Time after which an instance is replaced. Default: never."),
  warmPool: z
    .strictObject({
      minSize: z.int().min(1).describe("Stopped instances that are kept ready."),
      maxPrepared: z
        .int()
        .min(1)
        .optional()
        .describe("Instances that run or are kept ready, at most. Default: the most of size."),
    })
    .optional()
    .describe(
      "Instances that have booted once and so start faster; they cost their disks. Only with one instance type and without Spot. Default: none.",
    ),
  readyHook: z
    .strictObject({
      timeout: seconds(30, 7200).describe(
        "Time after which an instance that has not said that it is ready is replaced.",
      ),
    })
    .optional()
    .describe(
      "Holds a new instance back until its image completes the lifecycle hook `ready`. Default: none.",
    ),
  refresh: z
    .strictObject({
      checkpoints: z
        .array(percent(1))
        .min(1)
        .optional()
        .describe(
          "Percent of instances to replace before each pause, ascending, the last 100. Default: no pause.",
        ),
      pause: minutes(0, 2880).prefault("10m").describe("Length of each pause."),
      minHealthy: percent(0)
        .default(90)
        .describe("Percent of instances that stay in service meanwhile."),
      alarms: z
        .array(matching(/^.{1,255}$/, "the name of an alarm"))
        .optional()
        .describe(
          "Names of alarms that end the replacement, and undo it when the image is pinned. Default: none.",
        ),
    })
    .optional()
    .describe(
      "How instances are replaced when their image or template changes. Default: one after the other.",
    ),
  scaling: z
    .strictObject({
      target: percent(1)
        .default(100)
        .describe("Percent of the instances that tasks fill: less keeps some in reserve."),
      steps: z
        .tuple([z.int().min(1).max(10_000), z.int().min(1).max(10_000)])
        .optional()
        .describe("Fewest and most instances that are added at once. Default: 1 to 10000."),
      warmUp: seconds(0, 10_000)
        .optional()
        .describe("Time until a new instance counts. Default: 300s."),
    })
    .optional()
    .describe("How ECS sizes the group. Default: as ECS does."),
};
