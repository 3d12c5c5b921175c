import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../shared";
import { answerOwnNames } from "../dns/dns";
import type { Scope } from "../scope";
import { createTierGroups } from "../security-groups";
import { lifelinesOf, type Network } from "../surface";
import type { AdoptedNetworkArgs } from "./arguments";
import { adoptedNetworkProblems } from "./problems";

/**
 * A VPC that exists, with the public fields of a `HybridNetwork`, so that the same things are built on it.
 *
 * It makes security groups for the tiers and, where asked, a private zone, query logs and a DNS firewall. Subnets, routes,
 * ways out, endpoints, flow logs and links to sites stay with whoever made the VPC: what is published of those is empty.
 *
 * @throws pulumi.RunError that lists every problem of the arguments, before anything is created.
 */
export class AdoptedNetwork extends pulumi.ComponentResource implements Network {
  /** Id of the VPC. */
  public readonly vpcId: pulumi.Output<string>;
  /** First range of the VPC, as it was given. */
  public readonly cidrBlock: pulumi.Output<string>;
  /** Subnets for NAT gateways, in the order of `zones`. Empty where none are named. */
  public readonly edgeSubnetIds: pulumi.Output<string>[];
  /** Subnets for tasks, hosts and internal load balancers, in the order of `zones`. */
  public readonly applicationSubnetIds: pulumi.Output<string>[];
  /** The same again: each zone has one. */
  public readonly balancerSubnetIds: pulumi.Output<string>[];
  /** Subnets for databases, in the order of `zones`. */
  public readonly dataSubnetIds: pulumi.Output<string>[];
  /** Security group of load balancers. Without rules: whoever opens a port adds them. */
  public readonly ingressSecurityGroupId: pulumi.Output<string>;
  /** Security group of tasks and hosts. May call HTTPS anywhere and all TCP on premises; admits nothing by itself. */
  public readonly applicationSecurityGroupId: pulumi.Output<string>;
  /** Security group of databases. Without rules. */
  public readonly dataSecurityGroupId: pulumi.Output<string>;
  /** Empty: interface endpoints are not made here. */
  public readonly endpointIds: Record<string, pulumi.Output<string>>;
  /** Empty: interface endpoints are not made here. */
  public readonly endpointDnsNames: Record<string, pulumi.Output<string>>;
  /** Empty: gateway endpoints are not made here. */
  public readonly gatewayEndpointIds: Record<string, pulumi.Output<string>>;
  /** Public addresses that calls to the internet come from, as they were given. */
  public readonly egressAddresses: pulumi.Output<string>[];
  /** Empty: links are not made here. */
  public readonly vpnConnectionIds: Record<string, pulumi.Output<string>>;
  /** Empty: links are not made here. */
  public readonly vpnKeyArns: Record<string, pulumi.Output<string>>;
  /** Empty: links are not made here. */
  public readonly connectionIds: Record<string, pulumi.Output<string>>;
  /** Empty: links are not made here. */
  public readonly routerFacts: Record<string, pulumi.Output<string>>;
  /** Absent: links are not made here. */
  public readonly transitGatewayId?: pulumi.Output<string>;
  /** Absent: links are not made here. */
  public readonly transitAttachmentId?: pulumi.Output<string>;
  /** Absent: a Client VPN endpoint is not made here. */
  public readonly clientVpnEndpointId?: pulumi.Output<string>;
  /** Id of the private hosted zone; absent without `dns.zone`. */
  public readonly privateZoneId?: pulumi.Output<string>;
  /** Empty: resolver endpoints are not made here. */
  public readonly inboundResolverAddresses: pulumi.Output<string>[];
  /** Empty: nothing is made here that could fail. */
  public readonly alarms: pulumi.Output<string>[];

  constructor(name: string, args: AdoptedNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:AdoptedNetwork", name, {}, opts);
    refuse(`AdoptedNetwork "${name}"`, adoptedNetworkProblems(args));
    const { deployment, cidr, sitePrefixes = [], dns = {}, tags } = args;
    const lifelines: pulumi.Resource[] = [];
    const own = { parent: this };
    const scope: Scope = {
      ...{ name, deployment, tags, alarmTopicArn: undefined },
      ...{ lifelines, ranges: [], opts: own, kept: own },
    };
    lifelinesOf.set(this, lifelines);

    const vpc = { id: pulumi.output(args.vpcId) };
    const groups = createTierGroups(scope, vpc, sitePrefixes);
    const privateZone = answerOwnNames(scope, vpc, dns);

    const zones = args.zones.flatMap((zone) => args.subnets[zone] ?? []);
    this.vpcId = vpc.id;
    this.cidrBlock = pulumi.output(cidr);
    this.edgeSubnetIds = zones.flatMap(({ edge }) =>
      edge === undefined ? [] : [pulumi.output(edge)],
    );
    this.applicationSubnetIds = zones.map(({ application }) => pulumi.output(application));
    this.balancerSubnetIds = this.applicationSubnetIds;
    this.dataSubnetIds = zones.map(({ data }) => pulumi.output(data));
    this.ingressSecurityGroupId = groups.ingress.id;
    this.applicationSecurityGroupId = groups.application.id;
    this.dataSecurityGroupId = groups.data.id;
    this.endpointIds = {};
    this.endpointDnsNames = {};
    this.gatewayEndpointIds = {};
    this.egressAddresses = (args.egressAddresses ?? []).map((address) => pulumi.output(address));
    this.vpnConnectionIds = {};
    this.vpnKeyArns = {};
    this.connectionIds = {};
    this.routerFacts = {};
    if (privateZone) this.privateZoneId = privateZone.id;
    this.inboundResolverAddresses = [];
    this.alarms = [];
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
      privateZoneId: this.privateZoneId,
      inboundResolverAddresses: this.inboundResolverAddresses,
      alarms: this.alarms,
    });
  }

  /** The rules by which the application tier may call. To be given as `dependsOn` to what runs there. */
  get lifelines(): pulumi.Resource[] {
    return lifelinesOf.get(this) ?? [];
  }
}
