import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { arn } from "../../shared";
import { tagsOf, type Scope } from "../scope";

/** Tells people when a deployment of any service of the cluster has failed: ECS says so in an event, not in a metric. */
export function failedDeployments(scope: Scope, cluster: ecs.Cluster): void {
  if (scope.alarmTopicArn === undefined) return;
  const name = `${scope.name}-deploy-failed`;
  const rule = new cloudwatch.EventRule(
    name,
    {
      description: `Deployments of services of ${scope.name} that have failed`,
      eventPattern: pulumi.jsonStringify({
        source: ["aws.ecs"],
        "detail-type": ["ECS Deployment State Change"],
        detail: { eventName: ["SERVICE_DEPLOYMENT_FAILED"] },
        resources: [
          {
            prefix: pulumi.interpolate`${arn(scope.deployment, "ecs", "service/")}${cluster.name}/`,
          },
        ],
      }),
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
  new cloudwatch.EventTarget(
    name,
    {
      rule: rule.name,
      arn: scope.alarmTopicArn,
      inputTransformer: {
        inputPaths: { service: "$.resources[0]", reason: "$.detail.reason" },
        inputTemplate: `"The deployment of <service> has failed: <reason> Unless the events of the service say that it went back, the tasks are of both revisions. Read the logs of the tasks that stopped."`,
      },
    },
    scope.opts,
  );
}
