import { z } from "zod";
import { byName, matching, name } from "./kinds";
import { count, deploy, scale } from "./scaling";

const secretArn = () =>
  matching(
    /^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+|ssm:[a-z0-9-]+:\d{12}:parameter\/\S+)$/,
    "the ARN of a secret of Secrets Manager or of a parameter of Systems Manager",
  );

const variable = () => matching(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of an environment variable");

const service = z.strictObject({
  image: z
    .string()
    .min(1)
    .optional()
    .describe("Container image with its tag or digest. Default: the one that build makes."),
  build: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Folder with a Dockerfile, built and pushed to a repository of the stack. Default: none, image is pulled.",
    ),
  command: z
    .array(z.string())
    .optional()
    .describe("Command of the container. Default: the image's own."),
  port: z
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe(
      "TCP port the container listens on; on premises the same port of the host. Default: none.",
    ),
  size: z
    .strictObject({
      cpu: z.int().min(128).max(196_608).describe("CPU units of a task; 1024 are one virtual CPU."),
      memory: z.int().min(6).max(3_145_728).describe("Memory of a task, in MiB."),
    })
    .describe("What one task gets."),
  environment: z
    .record(variable(), z.string())
    .default({})
    .describe("Environment variables, in plain sight: no secrets."),
  secrets: z
    .record(variable(), secretArn())
    .default({})
    .describe("Environment variables that come from secrets, by the secret's ARN."),
  uses: z
    .array(name())
    .default([])
    .describe(
      "What the service works with: `database`, or the name of a bucket. It gets address and permission.",
    ),
  healthCheckPath: z
    .string()
    .startsWith("/")
    .optional()
    .describe("Path that the load balancer asks to see whether a task is well. Default: /."),
  route: z
    .strictObject({
      host: z
        .string()
        .min(1)
        .max(128)
        .optional()
        .describe("Host name of the requests that go to the service. Default: any."),
      path: z
        .string()
        .startsWith("/")
        .max(128)
        .optional()
        .describe("Path of the requests that go to the service, such as /orders/*. Default: any."),
    })
    .optional()
    .describe("Requests that the internal load balancer sends to the service. Default: none."),
  cloud: z
    .strictObject({
      capacity: name()
        .optional()
        .describe(
          "Group of instances to run on; or fargate or fargate-spot, which AWS runs and which have sizes of their own. Default: the only group there is.",
        ),
      count,
      scale,
    })
    .optional()
    .describe("Tasks in AWS. Default: none."),
  deploy,
  onPremises: z
    .strictObject({
      fleet: name().describe("Fleet to run on; it must say `runs: containers`."),
      count: z.int().min(1).max(5000).describe("Number of tasks."),
    })
    .optional()
    .describe("Tasks on servers of a site (ECS Anywhere). Default: none."),
});

/** Containers and where they run. */
export const services = byName(service)
  .prefault({})
  .describe("Services, by name: what they run, where, and what they work with.");
