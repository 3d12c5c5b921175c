import type * as iam from "@pulumi/aws/iam";
import type * as ecs from "@pulumi/aws/ecs";
import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { arn, type PolicyStatement } from "../../../shared";
import type { OnPremisesRoute } from "../../ingress/sides";
import type { Scope } from "../../scope";
import { grantedServiceRole } from "../../service-role";

/** What the function may do: look around in its cluster, and change its own target groups and rules. */
export const functionRole = (
  scope: Scope,
  name: string,
  cluster: ecs.Cluster,
  routes: OnPremisesRoute[],
  logs: cloudwatch.LogGroup,
): { role: iam.Role; policy: iam.RolePolicy } =>
  grantedServiceRole(scope, name, "lambda.amazonaws.com", [
    ...lookAround(scope, cluster),
    ...change(routes),
    {
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [pulumi.interpolate`${logs.arn}:*`],
    },
  ]);

/** Source: Service Authorization Reference, "Amazon ECS", "AWS Systems Manager" and "AWS Elastic Load Balancing V2". */
function lookAround({ deployment }: Scope, cluster: ecs.Cluster): PolicyStatement[] {
  const inCluster = (kind: string) =>
    pulumi.interpolate`${arn(deployment, "ecs", kind)}/${cluster.name}/*`;
  return [
    // The tasks of a whole cluster are no resource: only the condition narrows it.
    {
      actions: ["ecs:ListTasks"],
      resources: ["*"],
      conditions: { ArnEquals: { "ecs:cluster": cluster.arn } },
    },
    {
      actions: ["ecs:DescribeTasks", "ecs:DescribeContainerInstances"],
      resources: [inCluster("task"), inCluster("container-instance")],
    },
    // AWS knows no narrower resource for these.
    {
      actions: [
        "ssm:DescribeInstanceInformation",
        "elasticloadbalancing:DescribeTargetHealth",
        "elasticloadbalancing:DescribeRules",
      ],
      resources: ["*"],
    },
  ];
}

function change(routes: OnPremisesRoute[]): PolicyStatement[] {
  const rules = routes.filter(({ cloud }) => cloud).map(({ rule }) => rule.arn);
  return [
    {
      actions: ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"],
      resources: routes.map(({ target }) => target.arn),
    },
    ...(rules.length > 0
      ? [{ actions: ["elasticloadbalancing:ModifyRule"], resources: rules }]
      : []),
  ];
}
