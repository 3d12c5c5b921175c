import type * as pulumi from "@pulumi/pulumi";
import { nameTags, type Deployment, type Protection } from "../shared";

/** What every child of one cluster needs to be made. */
export interface Scope {
  /** Name of the cluster, which every child's name starts with. */
  name: string;
  deployment: Deployment;
  /** Tags of every child. */
  tags: Record<string, string> | undefined;
  /** Further tags of what an Auto Scaling group launches. */
  hostTags: Record<string, string> | undefined;
  /** Whether what would be missed is kept when its resource goes. */
  protection: Protection;
  /** Topic that alarms go to. */
  alarmTopicArn: pulumi.Input<string> | undefined;
  /** What hosts need around them from their first to their last minute: the `dependsOn` of the cluster. */
  surroundings: pulumi.Input<pulumi.Resource>[];
  /** Makes the child a child. */
  opts: pulumi.CustomResourceOptions;
}

/** Tags of the child called `child`. */
export const tagsOf = ({ tags }: Scope, child: string) => nameTags(child, tags);

/** The options of a child that must be made after `others`, and deleted before them. */
export const after = (
  { opts }: Scope,
  others: pulumi.Input<pulumi.Resource>[],
): pulumi.CustomResourceOptions => ({ ...opts, dependsOn: others });
