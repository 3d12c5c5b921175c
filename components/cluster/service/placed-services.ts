import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as ecs from "@pulumi/aws/ecs";
import type * as pulumi from "@pulumi/pulumi";
import { atMostAlarm, routeAlarms, serviceAlarms } from "../alarms";
import type { ContainerClusterArgs } from "../arguments";
import type { Capacity } from "../capacity/capacity";
import { isArm } from "../capacity/validate";
import { makeFindable, type Namespaces } from "../discovery/discovery";
import { builtImage } from "../images/built-image";
import { pulledImage, registryOf } from "../images/caches";
import { entrancesOf, type Entrance, type Entrances } from "../ingress/entrances";
import type { OnPremisesRoute } from "../ingress/sides";
import type { ClusterLogs } from "../logs";
import { expectedTasks } from "../on-premises/placement";
import type { CountedRoute } from "../scaling/policies";
import { scaled } from "../scaling/scaling";
import { mostTasks } from "../scaling/validate";
import type { Scope } from "../scope";
import type { ServiceArgs } from "./arguments";
import { waysToFiles } from "./file-systems";
import { serviceIdentity } from "./identity";
import { cloudService, onPremisesService, type ServicePlan } from "./service";
import { Place } from "./task-definition";

/** What services are placed on. */
export interface Ground {
  cluster: ecs.Cluster;
  capacities: Record<string, Capacity>;
  entrances: Entrances;
  namespaces: Namespaces;
  logs: ClusterLogs;
  /** By registry, the rule that has ECR keep its images. */
  caches: Record<string, pulumi.Resource>;
  /** By file system, what it is reached by. */
  files: Record<string, pulumi.Resource[]>;
}

/** One side of a service. */
export interface PlacedService {
  /** Service and side, such as `orders-api-cloud`. */
  key: string;
  service: ecs.Service;
  alarms: cloudwatch.MetricAlarm[];
  /** Present when the load balancer sends requests to its tasks on premises. */
  route?: OnPremisesRoute;
}

/** Places every service on the sides it asks for. */
export function placedServices(
  scope: Scope,
  args: ContainerClusterArgs,
  ground: Ground,
): PlacedService[] {
  return Object.entries(args.services).flatMap(([key, service]) => {
    const plan = servicePlan(scope, args, ground, key, service);
    const ways = entrancesOf(scope, args, ground.entrances, key, service);
    return [
      ...onCloud(scope, args, ground, plan, ways.cloud),
      ...onPremises(scope, plan, ways.onPremises),
    ];
  });
}

function servicePlan(
  scope: Scope,
  args: ContainerClusterArgs,
  { cluster, logs, caches, files }: Ground,
  key: string,
  service: ServiceArgs,
): ServicePlan {
  const { dependencies = {} } = args;
  const identity = serviceIdentity(scope, key, service, args, logs);
  const cache = service.image === undefined ? undefined : caches[registryOf(service.image)];
  if (cache) identity.permissions.push(cache);
  identity.permissions.push(...waysToFiles(files, service));
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
  { cluster, capacities, namespaces }: Ground,
  plan: ServicePlan,
  entrance: Entrance | undefined,
): PlacedService[] {
  const { key, args: service } = plan;
  const capacity = service.cloud && capacities[service.cloud.capacity];
  if (!service.cloud || !capacity) return [];
  const { count, most, scale } = service.cloud;
  const watched = entrance ? routeAlarms(scope, key, entrance, service) : [];
  const isScaled = most !== undefined;
  const made = cloudService(scope, plan, {
    count,
    isScaled,
    rollbackAlarms: (service.deploy?.alarms ?? true) ? watched.map((each) => each.name) : [],
    capacity,
    subnetIds: args.subnetIds,
    securityGroupId: args.applicationSecurityGroupId,
    route: entrance?.route,
    discovery: makeFindable(scope, namespaces, key, service, plan.surroundings.logGroup),
  });
  const placed = withAlarms(scope, plan, Place.Cloud, made, isScaled ? undefined : count);
  placed.alarms.push(...watched);
  if (most !== undefined && scale) {
    const name = `${scope.name}-${placed.key}`;
    const route = entrance && countedRoute(entrance);
    scaled(scope, { name, cluster, service: made, least: count, most, scale, route });
    placed.alarms.push(atMostAlarm(scope, name, cluster, made, mostTasks(service.cloud)));
  }
  return [placed];
}

/** By what the requests to a service are counted: both of its target groups, if there are two. */
const countedRoute = ({ balancer, route: { target, alternate } }: Entrance): CountedRoute => ({
  balancer: balancer.arnSuffix,
  targets: [target, ...(alternate ? [alternate.target] : [])].map(({ arnSuffix }) => arnSuffix),
});

function onPremises(
  scope: Scope,
  plan: ServicePlan,
  entrance: Entrance<OnPremisesRoute> | undefined,
): PlacedService[] {
  const placement = plan.args.onPremises;
  if (!placement) return [];
  const made = onPremisesService(scope, plan, placement);
  const placed = withAlarms(scope, plan, Place.OnPremises, made, expectedTasks(placement));
  if (!entrance) return [placed];
  placed.alarms.push(...routeAlarms(scope, placed.key, entrance, {}));
  return [{ ...placed, route: entrance.route }];
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
  { capacity, imageCaches = {}, protection }: ContainerClusterArgs,
  key: string,
  { image, build, cloud }: ServiceArgs,
): pulumi.Input<string> {
  if (build === undefined) return pulledImage(image ?? "", imageCaches, scope.deployment);
  const types = cloud ? (capacity[cloud.capacity]?.instanceTypes ?? []) : [];
  const platform = types.some(isArm) ? "linux/arm64" : "linux/amd64";
  return builtImage(scope, { name: `${scope.name}-${key}`, folder: build, platform, protection });
}
