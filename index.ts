import * as pulumi from "@pulumi/pulumi";
import {
  AdoptedNetwork,
  AlertTopic,
  ContainerCluster,
  HybridNetwork,
  HybridStorage,
  type Network,
  OpsPlane,
  ResilientPostgres,
} from "./components";
import {
  adoptedNetworkArguments,
  alertArguments,
  awsProvider,
  clusterArguments,
  databaseArguments,
  dependencies,
  networkArguments,
  operationsArguments,
  secretOf,
  serviceZone,
  stackSettings,
  storageArguments,
} from "./stacks";

const settings = stackSettings();
const inAws = { provider: awsProvider(settings) };

// Who hears of alarms: made first, so that everything can raise them.
const alerts = new AlertTopic("alerts", alertArguments(settings), inAws);
const alarmTopicArn = alerts.topicArn;

// The VPC, and its links to the sites on premises; or one that exists, links and all.
const { adopt } = settings.network;
const network: Network = adopt
  ? new AdoptedNetwork("network", adoptedNetworkArguments(settings, adopt), inAws)
  : new HybridNetwork("network", { ...networkArguments(settings, secretOf), alarmTopicArn }, inAws);

// Where data lives.
const database = new ResilientPostgres(
  "database",
  {
    ...databaseArguments(settings),
    subnetIds: network.dataSubnetIds,
    securityGroupId: network.dataSecurityGroupId,
    clientSecurityGroups: { app: network.applicationSecurityGroupId },
    alarmTopicArn,
  },
  inAws,
);
const storage = new HybridStorage(
  "storage",
  {
    ...storageArguments(settings, secretOf),
    gatewayVpcEndpoint: network.endpointDnsNames["storagegateway"],
    alarmTopicArn,
  },
  inAws,
);

// What runs, in the cloud and on premises, and what it works with.
const cluster = new ContainerCluster(
  "cluster",
  {
    ...clusterArguments(settings),
    vpcId: network.vpcId,
    subnetIds: network.applicationSubnetIds,
    balancerSubnetIds: network.balancerSubnetIds,
    ingressSecurityGroupId: network.ingressSecurityGroupId,
    applicationSecurityGroupId: network.applicationSecurityGroupId,
    privateZone: serviceZone(settings, network),
    dependencies: dependencies(database, storage),
    alarmTopicArn,
  },
  // Tasks that cannot reach AWS any more cannot be stopped.
  { ...inAws, dependsOn: network.lifelines },
);

// How all of it is looked after: wired last, because it takes from everything.
const operations = new OpsPlane(
  "operations",
  {
    ...operationsArguments(settings),
    containerHostPolicyArn: cluster.hostPolicyArn,
    alarms: [network, database, storage, cluster].flatMap(({ alarms }) => alarms),
    alarmTopicArn,
    recoveryTopicArn: alerts.recoveryTopicArn,
    databaseSubnetGroup: database.subnetGroupName,
  },
  inAws,
);

/** Id of the VPC. */
export const vpcId = network.vpcId;
/** Public addresses that calls to the internet come from: what partners put on their lists. */
export const egressAddresses = network.egressAddresses;
/** Where the sites' DNS servers forward the platform's names to; empty when the VPC answers nobody outside. */
export const inboundResolverAddresses = network.inboundResolverAddresses;
/** Names in DNS of the interface endpoints, by service: a file gateway on premises is activated with `storagegateway`. */
export const endpointDnsNames = network.endpointDnsNames;
/** Ids of the VPN connections, by `<site>-<router>`. */
export const vpnConnectionIds = network.vpnConnectionIds;
/** What AWS chose and the sites' routers have to know: `npm run worksheet` fills its sheets with it. */
export const routerFacts = network.routerFacts;
/** Name of the internal load balancer in DNS; absent when no service has a route. */
export const loadBalancer = cluster.loadBalancerDnsName;
/** Where callers in the VPC and on premises find the services that a load balancer stands before. */
export const serviceUrls = cluster.serviceUrls;
/** Name of the cluster, which servers on premises join. */
export const clusterName = cluster.clusterName;
/** Host name of the database. */
export const databaseAddress = database.address;
/** ARN of the secret with the database's user and password. */
export const databaseSecretArn = database.masterSecretArn;
/** Names of the buckets in S3, by the names in the settings. */
export const buckets = storage.bucketNames;
/** What clients on premises mount, by bucket. */
export const shares = storage.sharePaths;
/** Name of the vault with the backups. */
export const backupVault = operations.vaultName;
/** Ids of the open activations, by `<fleet>-<generation>`: with its code a server registers. */
export const activationIds = operations.activationIds;
/** Codes of the open activations. Secret: shown with `--show-secrets`. */
export const activationCodes = operations.activationCodes;
/** What people on premises have to do next; empty when nothing is left. */
export const handOver = pulumi
  .all([storage.handOver, operations.handOver])
  .apply((steps) => steps.flat());
