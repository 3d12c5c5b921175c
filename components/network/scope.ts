import type * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "../shared";

/** What every child of one network needs to be made. */
export interface Scope {
  /** Name of the network, which every child's name starts with. */
  name: string;
  deployment: Deployment;
  /** Tags of every child. */
  tags: Record<string, string> | undefined;
  /** Topic that alarms go to. */
  alarmTopicArn: pulumi.Input<string> | undefined;
  /** Makes the child a child. */
  opts: pulumi.CustomResourceOptions;
}
