import * as iam from "@pulumi/aws/iam";
import type * as ecs from "@pulumi/aws/ecs";
import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { arn, serviceTrust } from "../../../shared";
import type { OnPremisesRoute } from "../../ingress/sides";
import { tagsOf, type Scope } from "../../scope";

/** What the function may do: look around in its cluster, and change its own target groups and rules. */
export function functionRole(
  scope: Scope,
  name: string,
  cluster: ecs.Cluster,
  routes: OnPremisesRoute[],
  logs: cloudwatch.LogGroup,
): { role: iam.Role; policy: iam.RolePolicy } {
  const role = new iam.Role(
    name,
    { assumeRolePolicy: serviceTrust("lambda.amazonaws.com"), tags: tagsOf(scope, name) },
    scope.opts,
  );
  const policy = new iam.RolePolicy(
    name,
    {
      role: role.name,
      policy: pulumi.jsonStringify({
        Version: "2012-10-17",
        Statement: [
          ...lookAround(scope, cluster),
          ...change(routes),
          allow(["logs:CreateLogStream", "logs:PutLogEvents"], [pulumi.interpolate`${logs.arn}:*`]),
        ],
      }),
    },
    scope.opts,
  );
  return { role, policy };
}

/** Source: Service Authorization Reference, "Amazon ECS", "AWS Systems Manager" and "AWS Elastic Load Balancing V2". */
function lookAround({ deployment }: Scope, cluster: ecs.Cluster) {
  const inCluster = (kind: string) =>
    pulumi.interpolate`${arn(deployment, "ecs", kind)}/${cluster.name}/*`;
  return [
    // The tasks of a whole cluster are no resource: only the condition narrows it.
    {
      ...allow(["ecs:ListTasks"], ["*"]),
      Condition: { ArnEquals: { "ecs:cluster": cluster.arn } },
    },
    allow(
      ["ecs:DescribeTasks", "ecs:DescribeContainerInstances"],
      [inCluster("task"), inCluster("container-instance")],
    ),
    // AWS knows no narrower resource for these.
    allow(
      [
        "ssm:DescribeInstanceInformation",
        "elasticloadbalancing:DescribeTargetHealth",
        "elasticloadbalancing:DescribeRules",
      ],
      ["*"],
    ),
  ];
}

function change(routes: OnPremisesRoute[]) {
  const rules = routes.filter(({ cloud }) => cloud).map(({ rule }) => rule.arn);
  return [
    allow(
      ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"],
      routes.map(({ target }) => target.arn),
    ),
    ...(rules.length > 0 ? [allow(["elasticloadbalancing:ModifyRule"], rules)] : []),
  ];
}

const allow = (Action: string[], Resource: pulumi.Input<string>[]) => ({
  Effect: "Allow",
  Action,
  Resource,
});
