import * as pulumi from "@pulumi/pulumi";
import { defaultLogRetentionDays, Protection, refuse } from "../shared";
import { alarmOnInstance, alarmOnPorts } from "./alarms";
import { Egress, type HybridNetworkArgs } from "./arguments";
import { admitLaptops } from "./client-vpn/client-vpn";
import { guardDataTier } from "./data-acl/data-acl";
import { answerNames } from "./dns/dns";
import { createEgress, hasEdge } from "./egress";
import { createPrivateAccess, dnsNamesOf, servicesOf } from "./endpoints";
import { recordFlows } from "./flow-logs";
import { watchLinks } from "./health/watch-links";
import { addIpv6Block, createIpv6WayOut } from "./ipv6/way-out";
import { sitePrefixes } from "./links";
import { routerFacts } from "./router-facts";
import type { Scope } from "./scope";
import { createTierGroups } from "./security-groups";
import { linkSites } from "./sites";
import { applicationSubnetIds, createEdgeRoutes, createZone } from "./subnets";
import { lifelinesOf, type Network } from "./surface";
import { networkProblems } from "./validate";
import { addRanges, closeDefaultGroup, createVpc } from "./vpc";

/**
 * A VPC in tiers over several zones, linked to on-premises sites by VPN and Direct Connect.
 *
 * In every zone: an edge subnet that holds only a NAT gateway, an application subnet, and a data subnet without a way out.
 * Nothing has a public address but the NAT gateways, or the instances that stand in for them.
 *
 * @throws pulumi.RunError that lists every problem of the arguments, before anything is created.
 */
export class HybridNetwork extends pulumi.ComponentResource implements Network {
  /** Id of the VPC. */
  public readonly vpcId: pulumi.Output<string>;
  /** First range of the VPC. */
  public readonly cidrBlock: pulumi.Output<string>;
  /** Subnets for NAT gateways and nothing else, in the order of `zones`. Empty where `egress` needs none. */
  public readonly edgeSubnetIds: pulumi.Output<string>[];
  /** Subnets for tasks and hosts, in the order of `zones`; then those in `applicationRanges`, range by range. */
  public readonly applicationSubnetIds: pulumi.Output<string>[];
  /** Subnets for internal load balancers, which take one in each zone, in the order of `zones`. */
  public readonly balancerSubnetIds: pulumi.Output<string>[];
  /** Subnets for databases, in the order of `zones`. */
  public readonly dataSubnetIds: pulumi.Output<string>[];
  /** Security group of load balancers. Without rules: whoever opens a port adds them. */
  public readonly ingressSecurityGroupId: pulumi.Output<string>;
  /** Security group of tasks and hosts. May call HTTPS anywhere and all TCP on premises; admits nothing by itself. */
  public readonly applicationSecurityGroupId: pulumi.Output<string>;
  /** Security group of databases. Without rules. */
  public readonly dataSecurityGroupId: pulumi.Output<string>;
  /** Ids of interface endpoints, by service, such as `ecr.api`. */
  public readonly endpointIds: Record<string, pulumi.Output<string>>;
  /** Names in DNS of interface endpoints, by service: what is given to whoever cannot use the service's public name. */
  public readonly endpointDnsNames: Record<string, pulumi.Output<string>>;
  /** Ids of gateway endpoints, by service: `s3`, and `dynamodb` where it is asked for. */
  public readonly gatewayEndpointIds: Record<string, pulumi.Output<string>>;
  /**
   * Public addresses that calls to the internet come from, in the order of `zones`, then those that are only held: what
   * partners put on their lists.
   */
  public readonly egressAddresses: pulumi.Output<string>[];
  /**
   * Ids of VPN connections, by `<site>-<router>`; with `-transit` after it those to a transit gateway, with `-private` those
   * inside Direct Connect.
   */
  public readonly vpnConnectionIds: Record<string, pulumi.Output<string>>;
  /** ARNs of the secrets with the keys of each VPN connection, by the same names: for whoever sets up the router. */
  public readonly vpnKeyArns: Record<string, pulumi.Output<string>>;
  /** Ids of Direct Connect connections, ordered here or given, by `<site>-<link>`. */
  public readonly connectionIds: Record<string, pulumi.Output<string>>;
  /** What routers have to know and AWS chose, by `<site>/<router or link>/<fact>`: a worksheet is filled with it. */
  public readonly routerFacts: Record<string, pulumi.Output<string>>;
  /** Id of the transit gateway: what others attach their VPCs to. Absent without one. */
  public readonly transitGatewayId?: pulumi.Output<string>;
  /** Id of the VPC's attachment to it, which the owner of somebody else's gateway accepts and routes to. */
  public readonly transitAttachmentId?: pulumi.Output<string>;
  /** Id of the private hosted zone; absent without `dns.zone`. */
  public readonly privateZoneId?: pulumi.Output<string>;
  /**
   * Addresses that the sites' DNS servers forward the platform's names to, in the order of zone letters; known before the
   * endpoint is there. None unless `dns.inbound` is `sites`.
   */
  public readonly inboundResolverAddresses: pulumi.Output<string>[];
  /** Id of the Client VPN endpoint, whose configuration laptops get; absent without `clientVpn`. */
  public readonly clientVpnEndpointId?: pulumi.Output<string>;
  /** ARNs of all alarms. */
  public readonly alarms: pulumi.Output<string>[];

  constructor(name: string, args: HybridNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:HybridNetwork", name, {}, opts);
    refuse(`HybridNetwork "${name}"`, networkProblems(args));
    const { deployment, cidr, secondaryCidrs = [], egress = Egress.ZonalNat, sites = {} } = args;
    const { tags, alarmTopicArn, flowLogRetentionDays = defaultLogRetentionDays } = args;
    const lifelines: pulumi.Resource[] = [];
    const scope: Scope = {
      name,
      deployment,
      tags,
      hostTags: args.hostTags,
      alarmTopicArn,
      lifelines,
      ranges: [],
      opts: { parent: this },
      kept: { parent: this, protect: args.protection === Protection.Protected ? true : undefined },
    };
    lifelinesOf.set(this, lifelines);

    const vpc = createVpc(scope, cidr);
    addRanges(scope, vpc, secondaryCidrs);
    if (args.ipv6) addIpv6Block(scope, vpc);
    closeDefaultGroup(scope, vpc);
    recordFlows(scope, vpc, flowLogRetentionDays, args);

    const edgeRoutes = hasEdge(egress) ? createEdgeRoutes(scope, vpc) : undefined;
    const hasEndpoints = servicesOf(args.endpoints ?? []).length > 0;
    const zones = args.zones.map((zone) =>
      createZone(scope, vpc, args, zone, edgeRoutes, hasEndpoints),
    );
    const { gateways, instances, addresses } = createEgress(scope, vpc, edgeRoutes, zones, args);
    if (args.ipv6) createIpv6WayOut(scope, vpc, zones);
    const access = createPrivateAccess(scope, vpc, zones, args);

    const groups = createTierGroups(scope, vpc, sitePrefixes(sites), args.ipv6);
    guardDataTier(scope, vpc, zones, args);
    const { vpn, directConnect, transit } = linkSites(scope, vpc, zones, args);
    const names = answerNames(scope, vpc, zones, args);
    const laptops = admitLaptops(scope, vpc, zones, args);

    this.vpcId = vpc.id;
    this.cidrBlock = vpc.cidrBlock;
    this.edgeSubnetIds = zones.flatMap(({ edge }) => (edge ? [edge.subnet.id] : []));
    this.balancerSubnetIds = zones.map(({ application }) => application.subnet.id);
    this.applicationSubnetIds = applicationSubnetIds(zones, args.applicationRanges);
    this.dataSubnetIds = zones.map(({ data }) => data.subnet.id);
    this.ingressSecurityGroupId = groups.ingress.id;
    this.applicationSecurityGroupId = groups.application.id;
    this.dataSecurityGroupId = groups.data.id;
    this.endpointIds = idsOf(access.interfaces);
    this.endpointDnsNames = dnsNamesOf(access.interfaces);
    this.gatewayEndpointIds = idsOf(access.gateways);
    this.egressAddresses = addresses.map(({ publicIp }) => publicIp);
    this.vpnConnectionIds = byKey(vpn, ({ connection }) => connection.id);
    this.vpnKeyArns = byKey(vpn, ({ connection }) => connection.presharedKeyArn);
    this.connectionIds = byKey(directConnect, ({ connectionId }) => pulumi.output(connectionId));
    this.routerFacts = routerFacts(vpn, directConnect);
    if (transit) {
      this.transitGatewayId = pulumi.output(transit.gatewayId);
      this.transitAttachmentId = transit.attachmentId;
    }
    if (names.privateZoneId) this.privateZoneId = names.privateZoneId;
    this.inboundResolverAddresses = names.inboundAddresses.map((address) => pulumi.output(address));
    if (laptops.id) this.clientVpnEndpointId = laptops.id;
    this.alarms = [
      ...gateways.map((gateway) => alarmOnPorts(scope, gateway)),
      ...instances.map((instance) => alarmOnInstance(scope, instance)),
      ...watchLinks(scope, { vpn, directConnect }, args),
      ...names.alarms,
      ...laptops.alarms,
    ];
    this.registerOutputs({
      vpcId: this.vpcId,
      cidrBlock: this.cidrBlock,
      edgeSubnetIds: this.edgeSubnetIds,
      applicationSubnetIds: this.applicationSubnetIds,
      balancerSubnetIds: this.balancerSubnetIds,
      dataSubnetIds: this.dataSubnetIds,
      ingressSecurityGroupId: this.ingressSecurityGroupId,
      applicationSecurityGroupId: this.applicationSecurityGroupId,
      dataSecurityGroupId: this.dataSecurityGroupId,
      endpointIds: this.endpointIds,
      endpointDnsNames: this.endpointDnsNames,
      gatewayEndpointIds: this.gatewayEndpointIds,
      egressAddresses: this.egressAddresses,
      vpnConnectionIds: this.vpnConnectionIds,
      vpnKeyArns: this.vpnKeyArns,
      connectionIds: this.connectionIds,
      routerFacts: this.routerFacts,
      transitGatewayId: this.transitGatewayId,
      transitAttachmentId: this.transitAttachmentId,
      privateZoneId: this.privateZoneId,
      inboundResolverAddresses: this.inboundResolverAddresses,
      clientVpnEndpointId: this.clientVpnEndpointId,
      alarms: this.alarms,
      // For policies: BGP announces the ranges of sites, so no resource says them.
      onPremisesRanges: sitePrefixes(args.sites ?? {}),
    });
  }

  /**
   * What lets the application tier reach AWS and the sites: routes, endpoints and security-group rules. To be given as
   * `dependsOn` to what runs there, so that it is gone before its way out is.
   */
  get lifelines(): pulumi.Resource[] {
    return lifelinesOf.get(this) ?? [];
  }
}

function byKey<T extends { key: string }>(
  entries: T[],
  value: (entry: T) => pulumi.Output<string>,
): Record<string, pulumi.Output<string>> {
  return Object.fromEntries(entries.map((entry) => [entry.key, value(entry)]));
}

function idsOf(resources: Record<string, pulumi.CustomResource>) {
  return Object.fromEntries(Object.entries(resources).map(([key, { id }]) => [key, id]));
}
