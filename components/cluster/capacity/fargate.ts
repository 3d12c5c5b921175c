import type * as ecs from "@pulumi/aws/ecs";
import { fargateSizeProblem, isFargate } from "@hybrid-platform/limits";
import type { ServiceArgs } from "../service/arguments";

type Sized = Pick<ServiceArgs, "cpu" | "memory" | "cloud">;

/** What a task definition says otherwise when its tasks run on Fargate: the size is that of the task. */
export function fargateTask({ cpu, memory, cloud }: Sized): Partial<ecs.TaskDefinitionArgs> {
  if (!cloud || !isFargate(cloud.capacity)) return {};
  return { requiresCompatibilities: ["FARGATE"], cpu: String(cpu), memory: String(memory) };
}

/** Says why a service that is placed on Fargate cannot be there. */
export function fargateProblems({ cpu, memory, cloud }: Sized): string[] {
  if (!cloud || !isFargate(cloud.capacity)) return [];
  return [fargateSizeProblem(cpu, memory) ?? []].flat();
}
