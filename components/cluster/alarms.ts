import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import type * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { alarm, type AlarmCondition } from "../shared";
import type { Entrance } from "./ingress/entrances";
import { tagsOf, type Scope } from "./scope";

/** Each alarm waits this long: shorter than anybody would act, longer than any deployment takes. */
const quarterOfAnHour = { periodSeconds: 60, periods: 15 };

/** A service that lacks tasks, and one whose tasks have no processor left. */
export function serviceAlarms(
  scope: Scope,
  name: string,
  cluster: ecs.Cluster,
  service: ecs.Service,
  count: number,
): cloudwatch.MetricAlarm[] {
  const dimensions = { ClusterName: cluster.name, ServiceName: service.name };
  return [
    raise(scope, `${name}-missing`, {
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

/** Tasks that their load balancer, for requests or for TCP connections, finds unfit. */
export function routeAlarm(
  scope: Scope,
  key: string,
  { balancer, metrics, route: { target } }: Entrance<{ target: lb.TargetGroup }>,
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
