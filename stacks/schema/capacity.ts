import { z } from "zod";
import { hosts } from "./hosts";
import { ami, byName, matching, size } from "./kinds";

const capacityGroup = z.strictObject({
  instances: z
    .array(matching(/^[a-z0-9-]+\.[a-z0-9-]+$/, "an EC2 instance type, such as m7i.large"))
    .min(1)
    .describe("Instance types, the preferred one first; several make a shortage of one harmless."),
  ami: ami().describe(
    "Image of the instances: an AMI id, which production asks for, or resolve:ssm:/path of a parameter that AWS reads at each launch; only from an id there is a way back.",
  ),
  size: z
    .tuple([z.int().min(0), z.int().min(1).max(5000)])
    .describe("Fewest and most instances: the number follows what the services need."),
  rootVolume: size("30GiB", "16TiB")
    .prefault("50GiB")
    .describe("Size of the volume of an instance that holds images and containers."),
  ...hosts,
});

/** Groups of EC2 instances that carry containers. */
export const capacity = byName(capacityGroup)
  .prefault({})
  .describe(
    "Groups of EC2 instances that run services in the cloud, by name. Beside them there are always fargate and fargate-spot, which AWS runs.",
  );
