import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import * as lambda from "@pulumi/aws/lambda";
import * as pulumi from "@pulumi/pulumi";
import { alarm, defaultLogRetentionDays, physicalName, type AlarmCondition } from "../../../shared";
import type { OnPremisesRoute } from "../../ingress/sides";
import { after, tagsOf, type Scope } from "../../scope";
import type { TargetService } from "./function/reconcile";
import { functionPackage } from "./package";
import { functionRole } from "./role";

/** An ECS service, and how requests reach its tasks on premises, if they do. */
interface ReachedService {
  service: ecs.Service;
  route?: OnPremisesRoute;
}

/** Seconds that a run may take, less than the minute to the next one. */
const longestRun = 50;

/**
 * The function that keeps the target groups of tasks on premises as the tasks are: ECS registers no task of the EXTERNAL
 * launch type itself. It runs at each task's change of state and every minute, and needs no network of
 * the VPC. Nothing is made where no service asks for it.
 *
 * @returns the alarms.
 */
export function reconciler(
  scope: Scope,
  cluster: ecs.Cluster,
  services: ReachedService[],
  logRetentionDays = defaultLogRetentionDays,
): cloudwatch.MetricAlarm[] {
  const routes = services.flatMap(({ route }) => route ?? []);
  if (routes.length === 0) return [];
  const name = `${scope.name}-targets`;
  const logs = new cloudwatch.LogGroup(
    name,
    {
      name: `/aws/lambda/${physicalName(scope.deployment, name)}`,
      retentionInDays: logRetentionDays,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
  const { role, policy } = functionRole(scope, name, cluster, routes, logs);
  const made = new lambda.Function(
    name,
    {
      description: "Registers tasks on premises with the load balancer",
      runtime: lambda.Runtime.NodeJS24dX,
      architectures: ["arm64"],
      handler: "index.handler",
      code: functionPackage(
        pulumi.output({ cluster: cluster.arn, services: services.flatMap(targetService) }),
      ),
      role: role.arn,
      timeout: longestRun,
      memorySize: 256,
      loggingConfig: { logFormat: "JSON", logGroup: logs.name },
      tags: tagsOf(scope, name),
    },
    after(scope, [policy]),
  );
  // What a run could not do, the next one does: nothing is gained by repeating late what an event said.
  new lambda.FunctionEventInvokeConfig(
    name,
    { functionName: made.name, maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
    scope.opts,
  );
  for (const [cause, when] of Object.entries(causes(cluster))) {
    invokeAt(scope, `${name}-${cause}`, made, when);
  }
  return alarms(scope, name, made);
}

function targetService({ service, route }: ReachedService): pulumi.Input<TargetService>[] {
  if (!route) return [];
  const { key, port, target, prefixes, rule, cloud, weight } = route;
  const sharing = cloud && {
    rule: rule.arn,
    cloudTargetGroup: cloud.arn,
    weights: { cloud: 100 - weight, onPremises: weight },
  };
  return [
    pulumi.output({
      name: service.name,
      container: key,
      port,
      targetGroup: target.arn,
      prefixes,
      ...(sharing ? { sharing } : {}),
    }),
  ];
}

/** What makes the function run. */
function causes(cluster: ecs.Cluster): Record<string, cloudwatch.EventRuleArgs> {
  return {
    changes: {
      description: "A task on premises starts or stops",
      eventPattern: pulumi.jsonStringify({
        source: ["aws.ecs"],
        "detail-type": ["ECS Task State Change"],
        detail: { clusterArn: [cluster.arn], launchType: ["EXTERNAL"] },
      }),
    },
    timer: {
      description: "Whatever no event told: lost events, addresses of hosts, health",
      scheduleExpression: "rate(1 minute)",
    },
  };
}

function invokeAt(
  scope: Scope,
  name: string,
  target: lambda.Function,
  when: cloudwatch.EventRuleArgs,
): void {
  const rule = new cloudwatch.EventRule(name, { ...when, tags: tagsOf(scope, name) }, scope.opts);
  const permission = new lambda.Permission(
    name,
    {
      action: "lambda:InvokeFunction",
      function: target.name,
      principal: "events.amazonaws.com",
      sourceArn: rule.arn,
    },
    scope.opts,
  );
  new cloudwatch.EventTarget(
    name,
    { rule: rule.name, arn: target.arn },
    after(scope, [permission]),
  );
}

function alarms(scope: Scope, name: string, made: lambda.Function): cloudwatch.MetricAlarm[] {
  const dimensions = { FunctionName: made.name };
  const raise = (
    suffix: string,
    condition: Omit<AlarmCondition, "namespace" | "dimensions" | "statistic">,
  ) =>
    alarm(
      `${name}-${suffix}`,
      { namespace: "AWS/Lambda", dimensions, statistic: "Sum", ...condition },
      scope.alarmTopicArn,
      tagsOf(scope, `${name}-${suffix}`),
      scope.opts,
    );
  return [
    raise("failing", {
      description: `${name} does not register tasks on premises as it should: its log names the service and why. What is registered stays registered.`,
      metric: "Errors",
      comparison: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      periodSeconds: 60,
      periods: 3,
    }),
    raise("silent", {
      description: `${name} has not run for ten minutes: see its rule ${name}-timer, and whether Lambda throttles it.`,
      metric: "Invocations",
      comparison: "LessThanThreshold",
      threshold: 1,
      periodSeconds: 60,
      periods: 10,
      missingData: "breaching",
    }),
  ];
}
