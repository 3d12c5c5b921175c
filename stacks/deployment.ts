import type { Deployment } from "../components/shared/deployment";
import { partitionOf } from "../limits";
import type { Place } from "./draft";

/** Where a stack goes. The partition follows from the region, unless it is said. */
export function deploymentOf(
  { project, stack }: Place,
  settings: { account: string; region?: string; partition?: string },
): Deployment {
  const { account, region = "", partition = partitionOf(region) } = settings;
  return { project, stack, account, region, partition };
}
