import { Discovery } from "../discovery/arguments";
import type { ServiceArgs } from "../service/arguments";
import { HostOs } from "./host-arguments";

/** What is judged of a service. */
type Hosted = Pick<ServiceArgs, "discovery" | "volumes">;

/**
 * What a service has that Bottlerocket cannot run, by the name of its argument. Source: Amazon ECS Developer Guide,
 * "Amazon ECS-optimized Bottlerocket AMIs", considerations.
 */
export function bottlerocketProblems(
  { discovery, volumes = {} }: Hosted,
  os: HostOs | undefined,
): { path: string; message: string; fix: string }[] {
  if (os !== HostOs.Bottlerocket) return [];
  const fix = "Place the service on hosts of Amazon Linux, or on Fargate";
  return [
    ...(discovery === Discovery.ServiceConnect
      ? [
          {
            path: "discovery",
            message: "is service-connect, whose proxy does not run on Bottlerocket",
            fix: `${fix}; or take cloud-map`,
          },
        ]
      : []),
    ...Object.entries(volumes)
      .filter(([, { efs }]) => efs)
      .map(([name]) => ({
        path: `volumes.${name}`,
        message: "is EFS, which Bottlerocket does not mount for tasks with an address of their own",
        fix,
      })),
  ];
}
