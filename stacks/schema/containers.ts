import { z } from "zod";
import { userPattern } from "../../components/cluster/service/container-problems";
import { matching } from "./kinds";

const registrySecret = () =>
  matching(
    /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/,
    "the ARN of a secret of Secrets Manager",
  );

const efs = z.strictObject({
  fileSystem: matching(/^fs-[0-9a-f]{8,17}$/, "the id of an EFS file system").describe(
    "Id of the file system; it needs a mount target in each zone.",
  ),
  accessPoint: matching(/^fsap-[0-9a-f]{8,17}$/, "the id of an access point")
    .optional()
    .describe("Access point: the folder and user of the service. Default: the whole file system."),
  securityGroup: matching(/^sg-[0-9a-f]{8,17}$/, "the id of a security group").describe(
    "Security group of the mount targets, which NFS is opened to.",
  ),
});

const volume = z.strictObject({
  path: z.string().startsWith("/").describe("Path in the container."),
  efs: efs.optional().describe("An EFS file system; in AWS only. Default: none."),
  host: z
    .string()
    .startsWith("/")
    .optional()
    .describe(
      "Folder of every host, such as one that mounts a share of the site. Default: none; without efs too, the volume is scratch space.",
    ),
  readOnly: z.boolean().default(false).describe("Whether the container may only read it."),
});

const permission = z.strictObject({
  actions: z.array(z.string()).min(1).describe("Actions of IAM, such as sqs:SendMessage."),
  resources: z.array(z.string()).min(1).describe("ARNs that the actions apply to."),
});

const healthCheck = z.strictObject({
  command: z.array(z.string()).min(1).describe("Command that succeeds while the container works."),
  intervalSeconds: z.int().min(5).max(300).default(30).describe("Seconds between two runs."),
  retries: z.int().min(1).max(10).default(3).describe("Failures in a row that replace the task."),
  startSeconds: z
    .int()
    .min(0)
    .max(300)
    .default(60)
    .describe("Seconds at the start in which failures do not count."),
});

/** Keys of a service that say how its containers run. */
export const containerKeys = {
  registryCredentials: registrySecret()
    .optional()
    .describe(
      "Secret with username and password of the image's registry, for private images of Docker Hub. Default: none.",
    ),
  user: matching(userPattern, 'a user, with or without a group, in quotes, such as "1000:1000"')
    .optional()
    .describe(
      "User that the container runs as: a number, or a name that the image knows. All but root need a port of 1024 or more. Default: the image's own.",
    ),
  permissions: z
    .array(permission)
    .default([])
    .describe("What the service may do in AWS beside what uses brings."),
  volumes: z
    .record(matching(/^[\w-]+$/, "a name: letters, digits, _ and -"), volume)
    .default({})
    .describe("Files that are not in the image, by name; /tmp is there always."),
  writableRoot: z
    .boolean()
    .default(false)
    .describe(
      "Whether the container may write anywhere in its own file system, as images not made for containers do.",
    ),
  exec: z
    .boolean()
    .default(false)
    .describe("Whether people may open a shell in its containers; each session is logged."),
  telemetry: z
    .boolean()
    .default(false)
    .describe(
      "Whether an OpenTelemetry collector runs in each task, for traces and metrics. It takes 128 CPU units and 256 MiB.",
    ),
  healthCheck: healthCheck
    .optional()
    .describe("How a container is found to work. Default: only that it runs."),
};

/** Registries whose images are kept in ECR. */
export const imageCaches = z
  .record(
    matching(/^[a-z0-9.-]+$/, "the host of a registry, such as docker.io"),
    z.strictObject({
      credentials: registrySecret()
        .optional()
        .describe(
          "Secret with username and accessToken of the registry, named ecr-pullthroughcache/…: Docker Hub and GitHub ask for one. Default: none.",
        ),
    }),
  )
  .default({})
  .describe(
    "Registries whose images are kept in ECR once pulled, by host, such as docker.io: tasks then start while the registry is away.",
  );
