import type {
  AdoptedNetworkArgs,
  ContainerClusterArgs,
  HybridNetworkArgs,
  HybridStorageArgs,
  ResilientPostgresArgs,
} from "../components";
import type { OnPremisesPlacement } from "../components/cluster/on-premises/arguments";
import { physicalName } from "../components/shared/deployment";
import { capacityArguments, trunkingOf } from "./capacity-arguments";
import { stackTags } from "./provider";
import { backupPlanName } from "./operations-arguments";
import { fleetNetworks, routeArguments } from "./route-arguments";
import { deployArguments, scalingArguments } from "./scaling-arguments";
import type { StackSettings } from "./settings";
import { mapValues, siteArguments, type SecretLookup } from "./site-arguments";

export { alertArguments, operationsArguments } from "./operations-arguments";
export type { SecretLookup } from "./site-arguments";

/*
 * The arguments of each component, as far as the settings say them; what comes from other components is added in index.ts.
 */

export function networkArguments(settings: StackSettings, secret: SecretLookup): HybridNetworkArgs {
  const { deployment, network, sites, protection } = settings;
  return {
    deployment,
    cidr: network.cidr,
    secondaryCidrs: network.secondaryCidrs,
    applicationRanges: network.applicationRanges,
    ipv6: network.ipv6,
    zones: network.zones,
    zonePlacement: network.zonePlacement,
    egress: network.egress,
    heldAddresses: network.heldAddresses,
    natInstanceAmi: network.natInstanceAmi,
    protection,
    endpoints: network.endpoints,
    attachment: network.attachment,
    alongside: network.alongside,
    transitGateway: network.transitGateway,
    amazonSideAsn: network.amazonSideAsn,
    directConnectAsn: network.directConnectAsn,
    flowLogRetentionDays: network.flowLogRetentionDays,
    flowLogs: network.flowLogs,
    dataTierAcl: network.dataTierAcl,
    dataTierAclQuota: network.dataTierAclQuota,
    linkAlarms: network.linkAlarms,
    dns: network.dns,
    clientVpn: network.clientVpn,
    sites: siteArguments(sites, secret),
    hostTags: stackTags(settings),
  };
}

/** The same for a network that exists, as `network.adopt` says it. */
export function adoptedNetworkArguments(
  { deployment, network, sites }: StackSettings,
  { vpc, subnets, egressAddresses }: NonNullable<StackSettings["network"]["adopt"]>,
): AdoptedNetworkArgs {
  return {
    deployment,
    vpcId: vpc,
    cidr: network.cidr,
    secondaryCidrs: network.secondaryCidrs,
    zones: network.zones,
    subnets,
    egressAddresses,
    sitePrefixes: Object.values(sites).flatMap(({ prefixes }) => prefixes),
    dns: network.dns,
  };
}

export function databaseArguments({
  deployment,
  database,
  operations,
  protection,
}: StackSettings): Omit<
  ResilientPostgresArgs,
  "subnetIds" | "securityGroupId" | "clientSecurityGroups"
> {
  const { start, ceiling } = database.storage;
  return {
    deployment,
    databaseName: database.name,
    version: database.version,
    instanceClass: database.size,
    storage: { startGiB: start, ceilingGiB: ceiling },
    availability: database.availability,
    clientPrefixes: database.admit,
    backupRetentionDays: database.backupRetention,
    logRetentionDays: operations.logRetentionDays,
    backupPlan: backupPlanName(deployment),
    protection,
  };
}

export function storageArguments(
  { deployment, storage, protection, operations }: StackSettings,
  secret: SecretLookup,
): HybridStorageArgs {
  return {
    deployment,
    buckets: mapValues(storage.buckets, ({ hot, cold, share }) => ({
      hotDays: hot,
      coldDays: cold,
      share,
    })),
    gateways: mapValues(
      storage.gateways,
      ({ site, cacheDisks, activationKey, reach, timezone }) => ({
        site,
        cacheDiskIds: cacheDisks,
        activationKey: activationKey === undefined ? undefined : secret(activationKey),
        reach,
        timezone,
      }),
    ),
    backupPlan: backupPlanName(deployment),
    logRetentionDays: operations.logRetentionDays,
    protection,
  };
}

/** The name of the stack's cluster, which is fixed: servers on premises know it. */
export const clusterNameOf = (deployment: StackSettings["deployment"]) =>
  physicalName(deployment, "cluster");

/** A daemon's alarm knows how many servers there should be. */
function onPremisesPlacement(
  { sites }: StackSettings,
  { fleet, count, daemon }: NonNullable<StackSettings["services"][string]["onPremises"]>,
): OnPremisesPlacement {
  if (daemon === undefined) return { fleet, count };
  const fleets = Object.values(sites).flatMap((site) => Object.entries(site.fleets));
  return { fleet, daemon, hosts: fleets.find(([name]) => name === fleet)?.[1].hosts };
}

export function clusterArguments(
  settings: StackSettings,
): Omit<
  ContainerClusterArgs,
  | "vpcId"
  | "subnetIds"
  | "balancerSubnetIds"
  | "ingressSecurityGroupId"
  | "applicationSecurityGroupId"
> {
  const { deployment, network, sites, capacity, services, operations, protection } = settings;
  const { accountBaseline, imageCaches, recoveryRegion } = settings;
  const [onlyGroup = ""] = Object.keys(capacity);
  return {
    deployment,
    clientPrefixes: [
      network.cidr,
      ...network.secondaryCidrs,
      ...Object.values(sites).flatMap(({ prefixes }) => prefixes),
    ],
    certificateArn: network.certificate,
    certificateAuthorityArn: network.certificateAuthority,
    accessLogs: network.accessLogs === "bucket",
    capacity: mapValues(capacity, capacityArguments),
    eniTrunking: trunkingOf(operations.eniTrunking, accountBaseline),
    fleets: fleetNetworks(sites),
    services: mapValues(services, ({ size, cloud, onPremises, route, deploy, ...service }) => ({
      ...service,
      ...size,
      route: route && routeArguments(route),
      deploy: deployArguments(deploy),
      cloud: cloud && { capacity: cloud.capacity ?? onlyGroup, ...scalingArguments(cloud) },
      onPremises: onPremises && onPremisesPlacement(settings, onPremises),
    })),
    imageCaches,
    // An account and region copies images to where one stack says.
    replicateImagesTo: accountBaseline === "owner" ? recoveryRegion : undefined,
    hostTags: stackTags(settings),
    logRetentionDays: operations.logRetentionDays,
    protection,
  };
}
