import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import type * as pulumi from "@pulumi/pulumi";
import { defaultLogRetentionDays } from "../../shared";
import { atMostAlarm, routeAlarms, serviceAlarms } from "../alarms";
import type { Capacity } from "../capacity/capacity";
import { builtImage } from "./image";
import { routeTo, type FrontDoor, type ServiceRoute } from "../ingress/load-balancer";
import { isRouted } from "../ingress/route";
import { scaled } from "../scaling/scaling";
import type { CountedRoute } from "../scaling/policies";
import { mostTasks } from "../scaling/validate";
import type { Scope } from "../scope";
import { cloudService, onPremisesService, type ServicePlan } from "./service";
import { serviceIdentity } from "./identity";
import { Place } from "./task-definition";
import type { ContainerClusterArgs } from "../arguments";
import type { ServiceArgs } from "./arguments";
import { isArm } from "../capacity/validate";

/** What services are placed on. */
export interface Ground {
  cluster: ecs.Cluster;
  capacities: Record<string, Capacity>;
  door: FrontDoor | undefined;
  /** What the names of the log groups begin with. */
  logGroups: string;
}

/** One side of a service. */
export interface PlacedService {
  /** Service and side, such as `orders-api-cloud`. */
  key: string;
  service: ecs.Service;
  alarms: cloudwatch.MetricAlarm[];
}

/** Places every service on the sides it asks for. */
export function placedServices(
  scope: Scope,
  args: ContainerClusterArgs,
  ground: Ground,
): PlacedService[] {
  return Object.entries(args.services).flatMap(([key, service]) => {
    const plan = servicePlan(scope, args, ground, key, service);
    return [...onCloud(scope, args, ground, plan), ...onPremises(scope, plan)];
  });
}

function servicePlan(
  scope: Scope,
  args: ContainerClusterArgs,
  { cluster, logGroups }: Ground,
  key: string,
  service: ServiceArgs,
): ServicePlan {
  const { dependencies = {}, logRetentionDays: retentionDays = defaultLogRetentionDays } = args;
  const logs = { group: `${logGroups}/${key}`, retentionDays };
  const identity = serviceIdentity(scope, key, service, dependencies, logs);
  const surroundings = {
    image: imageOf(scope, args, key, service),
    logGroup: identity.logGroup.name,
    region: scope.deployment.region,
    dependencies,
  };
  return { key, args: service, cluster, identity, surroundings };
}

function onCloud(
  scope: Scope,
  args: ContainerClusterArgs,
  ground: Ground,
  plan: ServicePlan,
): PlacedService[] {
  const { key, args: service } = plan;
  const { capacities, door } = ground;
  const capacity = service.cloud && capacities[service.cloud.capacity];
  if (!service.cloud || !capacity) return [];
  const { count, most, scale } = service.cloud;
  const route =
    door && isRouted(service) ? routeTo(scope, door, key, service, args.vpcId) : undefined;
  const watched = door && route ? routeAlarms(scope, key, door.balancer, route, service) : [];
  const isScaled = most !== undefined;
  const made = cloudService(scope, plan, {
    count,
    isScaled,
    rollbackAlarms: (service.deploy?.alarms ?? true) ? watched.map((each) => each.name) : [],
    capacity,
    subnetIds: args.subnetIds,
    securityGroupId: args.applicationSecurityGroupId,
    route,
  });
  const placed = withAlarms(scope, plan, Place.Cloud, made, isScaled ? undefined : count);
  placed.alarms.push(...watched);
  if (most !== undefined && scale) {
    const name = `${scope.name}-${key}-${Place.Cloud}`;
    const { cluster } = ground;
    const counted = door && route && countedRoute(door, route);
    scaled(scope, { name, cluster, service: made, least: count, most, scale, route: counted });
    const limit = mostTasks(service.cloud);
    placed.alarms.push(atMostAlarm(scope, name, cluster, made, limit));
  }
  return [placed];
}

/** By what the requests to a service are counted: both of its target groups, if there are two. */
const countedRoute = (
  { balancer }: FrontDoor,
  { target, alternate }: ServiceRoute,
): CountedRoute => ({
  balancer: balancer.arnSuffix,
  targets: [target, ...(alternate ? [alternate.target] : [])].map(({ arnSuffix }) => arnSuffix),
});

function onPremises(scope: Scope, plan: ServicePlan): PlacedService[] {
  const placement = plan.args.onPremises;
  if (!placement) return [];
  const made = onPremisesService(scope, plan, placement);
  return [withAlarms(scope, plan, Place.OnPremises, made, placement.count)];
}

function withAlarms(
  scope: Scope,
  { key, cluster }: ServicePlan,
  place: Place,
  service: ecs.Service,
  count: number | undefined,
): PlacedService {
  const name = `${scope.name}-${key}-${place}`;
  const alarms = serviceAlarms(scope, name, cluster, service, count);
  return { key: `${key}-${place}`, service, alarms };
}

/** The image to run: the one named, or the one built for the processors of the service's hosts on AWS. */
function imageOf(
  scope: Scope,
  { capacity, protection }: ContainerClusterArgs,
  key: string,
  { image, build, cloud }: ServiceArgs,
): pulumi.Input<string> {
  if (build === undefined) return image ?? "";
  const types = cloud ? (capacity[cloud.capacity]?.instanceTypes ?? []) : [];
  const platform = types.some(isArm) ? "linux/arm64" : "linux/amd64";
  return builtImage(scope, { name: `${scope.name}-${key}`, folder: build, platform, protection });
}
