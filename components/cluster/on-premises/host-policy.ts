import * as iam from "@pulumi/aws/iam";
import type * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { arn, policyDocument, type Deployment, type PolicyStatement } from "../../shared";
import { tagsOf, type Scope } from "../scope";

/**
 * What the ECS agent of a host on premises may do, in place of AWS's own policy for hosts: that one opens every cluster,
 * repository and log group of the account. Source: Service Authorization Reference, "Amazon Elastic Container Service".
 */
function hostStatements(
  deployment: Deployment,
  cluster: { arn: pulumi.Input<string>; name: pulumi.Input<string> },
  logGroups: string,
): PolicyStatement[] {
  const hosts = pulumi.interpolate`${arn(deployment, "ecs", "container-instance")}/${cluster.name}/*`;
  return [
    {
      actions: [
        "ecs:RegisterContainerInstance",
        "ecs:DeregisterContainerInstance",
        "ecs:SubmitAttachmentStateChanges",
        "ecs:SubmitContainerStateChange",
        "ecs:SubmitTaskStateChange",
      ],
      resources: [cluster.arn],
    },
    {
      actions: [
        "ecs:Poll",
        "ecs:StartTelemetrySession",
        "ecs:UpdateContainerInstancesState",
        "ecs:ListTagsForResource",
        // Hosts register with the tags of their fleet, which AWS counts as tagging.
        "ecs:TagResource",
      ],
      resources: [hosts],
    },
    // AWS knows no narrower resource for these two.
    { actions: ["ecs:DiscoverPollEndpoint", "ecr:GetAuthorizationToken"], resources: ["*"] },
    ...taskStartStatements(deployment, logGroups),
  ];
}

/** Pulling images and writing logs where a task definition leaves them to the host. */
function taskStartStatements(deployment: Deployment, logGroups: string): PolicyStatement[] {
  return [
    {
      actions: [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:GetDownloadUrlForLayer",
      ],
      resources: [arn(deployment, "ecr", "repository/*")],
    },
    {
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [arn(deployment, "logs", `log-group:${logGroups}/*`)],
    },
  ];
}

/** The policy of hosts on premises. It is made also while no service runs there, so that hosts can join before services do. */
export function hostPolicy(scope: Scope, cluster: ecs.Cluster, logGroups: string): iam.Policy {
  const name = `${scope.name}-host`;
  return new iam.Policy(
    name,
    {
      description: "What the ECS agent of a host on premises may do",
      policy: policyDocument(hostStatements(scope.deployment, cluster, logGroups)),
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}
