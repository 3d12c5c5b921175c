import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import type * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { alarm, type AlarmCondition } from "../shared";
import type { Entrance } from "./ingress/entrances";
import { tagsOf, type Scope } from "./scope";
import type { ServiceArgs } from "./service/arguments";

/** Each alarm waits this long: shorter than anybody would act, longer than any deployment takes. */
const quarterOfAnHour = { periodSeconds: 60, periods: 15 };

/** A service that lacks tasks, and one whose tasks have no processor left. */
export function serviceAlarms(
  scope: Scope,
  name: string,
  cluster: ecs.Cluster,
  service: ecs.Service,
  count: number | undefined,
): cloudwatch.MetricAlarm[] {
  const dimensions = { ClusterName: cluster.name, ServiceName: service.name };
  return [
    count === undefined
      ? missingOfWanted(scope, name, dimensions)
      : raise(scope, `${name}-missing`, {
          description: `${name} runs fewer than its ${count} tasks: read the service's events first, they say why tasks do not start or stay.`,
          namespace: "ECS/ContainerInsights",
          metric: "RunningTaskCount",
          dimensions,
          statistic: "Average",
          comparison: "LessThanThreshold",
          threshold: count,
          ...quarterOfAnHour,
          missingData: "breaching",
        }),
    raise(scope, `${name}-busy`, {
      description: `${name} needs more processor time than it was given: raise its cpu or its count.`,
      namespace: "AWS/ECS",
      metric: "CPUUtilization",
      dimensions,
      statistic: "Average",
      comparison: "GreaterThanThreshold",
      threshold: 90,
      ...quarterOfAnHour,
    }),
  ];
}

/** A scaled service that lacks tasks: how many it should have, only the scaler knows. */
function missingOfWanted(
  scope: Scope,
  name: string,
  dimensions: Record<string, pulumi.Input<string>>,
): cloudwatch.MetricAlarm {
  const count = (id: string, metricName: string) => ({
    id,
    metric: {
      namespace: "ECS/ContainerInsights",
      metricName,
      dimensions,
      period: quarterOfAnHour.periodSeconds,
      stat: "Average",
    },
  });
  const actions = scope.alarmTopicArn === undefined ? [] : [scope.alarmTopicArn];
  return new cloudwatch.MetricAlarm(
    `${name}-missing`,
    {
      alarmDescription: `${name} runs fewer tasks than its scaling asks for: read the service's events first, they say why tasks do not start or stay.`,
      metricQueries: [
        count("wanted", "DesiredTaskCount"),
        count("running", "RunningTaskCount"),
        { id: "missing", expression: "wanted - running", label: "Tasks missing", returnData: true },
      ],
      comparisonOperator: "GreaterThanThreshold",
      threshold: 0,
      evaluationPeriods: quarterOfAnHour.periods,
      treatMissingData: "breaching",
      alarmActions: actions,
      okActions: actions,
      tags: tagsOf(scope, `${name}-missing`),
    },
    scope.opts,
  );
}

/** A scaled service that has as many tasks as it may. */
export function atMostAlarm(
  scope: Scope,
  name: string,
  cluster: ecs.Cluster,
  service: ecs.Service,
  most: number,
): cloudwatch.MetricAlarm {
  return raise(scope, `${name}-at-most`, {
    description: `${name} wants all of the ${most} tasks it may have: raise the most of its count, or find what the load comes from.`,
    namespace: "ECS/ContainerInsights",
    metric: "DesiredTaskCount",
    dimensions: { ClusterName: cluster.name, ServiceName: service.name },
    statistic: "Average",
    comparison: "GreaterThanOrEqualToThreshold",
    threshold: most,
    ...quarterOfAnHour,
  });
}

/**
 * Tasks that their load balancer, for requests or for TCP connections, finds unfit, in each of a service's target groups; and
 * answers that are errors, when a deployment is to go back on them. They name no ECS service, so that it can name them.
 */
export function routeAlarms(
  scope: Scope,
  key: string,
  entrance: Entrance<Watched>,
  { deploy, route }: Pick<ServiceArgs, "deploy" | "route">,
): cloudwatch.MetricAlarm[] {
  const { target, alternate } = entrance.route;
  const groups: [string, lb.TargetGroup][] = [[key, target]];
  if (alternate) groups.push([`${key}-alt`, alternate.target]);
  const goesBack = deploy && deploy.alarms !== false && route;
  return groups.flatMap(([name, group]) => [
    unhealthyAlarm(scope, name, entrance, group),
    ...(goesBack ? [errorAlarm(scope, name, entrance, group)] : []),
  ]);
}

/** What of a route has alarms. */
interface Watched {
  target: lb.TargetGroup;
  alternate?: { target: lb.TargetGroup };
}

/** Tasks that answer with errors. */
function errorAlarm(
  scope: Scope,
  key: string,
  { balancer, metrics }: Entrance<unknown>,
  target: lb.TargetGroup,
): cloudwatch.MetricAlarm {
  const name = `${scope.name}-${key}`;
  return raise(scope, `${name}-errors`, {
    description: `Tasks of ${name} answer with errors (5xx): a deployment under way goes back; read their logs.`,
    namespace: metrics,
    metric: "HTTPCode_Target_5XX_Count",
    dimensions: { LoadBalancer: balancer.arnSuffix, TargetGroup: target.arnSuffix },
    statistic: "Sum",
    comparison: "GreaterThanThreshold",
    threshold: 10,
    periodSeconds: 60,
    periods: 3,
    // No errors, no value.
    missingData: "notBreaching",
  });
}

function unhealthyAlarm(
  scope: Scope,
  key: string,
  { balancer, metrics }: Entrance<unknown>,
  target: lb.TargetGroup,
): cloudwatch.MetricAlarm {
  const name = `${scope.name}-${key}`;
  return raise(scope, `${name}-unhealthy`, {
    description: `Tasks of ${name} fail the load balancer's health check: read their logs, then the target group's reasons.`,
    namespace: metrics,
    metric: "UnHealthyHostCount",
    dimensions: { LoadBalancer: balancer.arnSuffix, TargetGroup: target.arnSuffix },
    statistic: "Minimum",
    comparison: "GreaterThanThreshold",
    threshold: 0,
    periodSeconds: 60,
    periods: 5,
  });
}

/** A group of hosts that is as large as it may be and still too small. */
export function capacityAlarm(
  scope: Scope,
  key: string,
  cluster: ecs.Cluster,
  provider: { name: pulumi.Input<string> },
): cloudwatch.MetricAlarm {
  const name = `${scope.name}-${key}`;
  return raise(scope, `${name}-full`, {
    description: `Tasks wait for hosts of ${name}: raise its maxSize, or see in the Auto Scaling group why no host starts.`,
    namespace: "AWS/ECS/ManagedScaling",
    metric: "CapacityProviderReservation",
    dimensions: { ClusterName: cluster.name, CapacityProviderName: provider.name },
    statistic: "Minimum",
    comparison: "GreaterThanThreshold",
    threshold: 100,
    ...quarterOfAnHour,
  });
}

function raise(scope: Scope, name: string, condition: AlarmCondition): cloudwatch.MetricAlarm {
  return alarm(name, condition, scope.alarmTopicArn, tagsOf(scope, name), scope.opts);
}
