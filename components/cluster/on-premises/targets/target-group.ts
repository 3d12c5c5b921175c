import { createHash } from "node:crypto";
import type { Deployment } from "../../../shared";

/** Most characters of a target group's name. Source: Elastic Load Balancing API, CreateTargetGroup. */
const longestName = 32;

/**
 * Name of the target group of a service's tasks on premises. It is made here, since with a suffix of Pulumi's beside `onprem`
 * only nine letters would be left for the service; the port is in it, because another port is another target group.
 */
export function targetGroupName(
  { project, stack }: Deployment,
  cluster: string,
  service: string,
  port: number,
): string {
  const whole = [project, stack, cluster, service, port].join("/");
  const ending = `-onprem-${createHash("sha256").update(whole).digest("hex").slice(0, 8)}`;
  return service.slice(0, longestName - ending.length) + ending;
}
