import { z } from "zod";
import { containerKeys } from "./containers";
import { discovery, route, tcp } from "./ingress";
import { byName, matching, name } from "./kinds";
import { onPremises } from "./on-premises";
import { count, deploy, scale } from "./scaling";

const secretArn = () =>
  matching(
    /^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+|ssm:[a-z0-9-]+:\d{12}:parameter\/\S+)$/,
    "the ARN of a secret of Secrets Manager or of a parameter of Systems Manager",
  );

const variable = () => matching(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of an environment variable");

/** One service. */
export const service = z.strictObject({
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
  ...containerKeys,
  healthCheckPath: z
    .string()
    .startsWith("/")
    .optional()
    .describe("Path that the load balancer asks to see whether a task is well. Default: /."),
  route: route
    .optional()
    .describe(
      "Requests that the internal load balancer sends to the service: at least one of host and path, or `{}` for its own name where network.serviceNames is zone. Default: none.",
    ),
  tcp: tcp
    .optional()
    .describe(
      "TCP connections that an internal network load balancer, charged for by the hour, makes to the service. Not together with route. Default: none.",
    ),
  discovery: discovery
    .optional()
    .describe(
      "How tasks in AWS call the service without a load balancer: service-connect, by its name alone through a proxy of 64 MiB in each task, between services that say so, found by tasks that start after it; cloud-map, by <service>.cluster.internal in DNS. Default: they do not.",
    ),
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
  onPremises,
});

/** Containers and where they run. */
export const services = byName(service)
  .prefault({})
  .describe("Services, by name: what they run, where, and what they work with.");
