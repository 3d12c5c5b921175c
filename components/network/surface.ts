import type * as pulumi from "@pulumi/pulumi";

/** What others are built on, whether the network is made here or exists: each field means the same in both. */
export interface Network {
  /** Id of the VPC. */
  readonly vpcId: pulumi.Output<string>;
  /** First range of the VPC. */
  readonly cidrBlock: pulumi.Output<string>;
  /** Subnets for NAT gateways and nothing else, in the order of `zones`. */
  readonly edgeSubnetIds: pulumi.Output<string>[];
  /** Subnets for tasks and hosts: first one of each zone, in the order of `zones`. */
  readonly applicationSubnetIds: pulumi.Output<string>[];
  /** Subnets for internal load balancers, one in each zone, in the order of `zones`. */
  readonly balancerSubnetIds: pulumi.Output<string>[];
  /** Subnets for databases, in the order of `zones`. */
  readonly dataSubnetIds: pulumi.Output<string>[];
  /** Security group of load balancers. */
  readonly ingressSecurityGroupId: pulumi.Output<string>;
  /** Security group of tasks and hosts. */
  readonly applicationSecurityGroupId: pulumi.Output<string>;
  /** Security group of databases. */
  readonly dataSecurityGroupId: pulumi.Output<string>;
  /** Ids of interface endpoints, by service. */
  readonly endpointIds: Record<string, pulumi.Output<string>>;
  /** DNS names of interface endpoints, by service. */
  readonly endpointDnsNames: Record<string, pulumi.Output<string>>;
  /** Ids of gateway endpoints, by service. */
  readonly gatewayEndpointIds: Record<string, pulumi.Output<string>>;
  /** Public addresses that calls to the internet come from. */
  readonly egressAddresses: pulumi.Output<string>[];
  /** Ids of VPN connections, by `<site>-<router>`. */
  readonly vpnConnectionIds: Record<string, pulumi.Output<string>>;
  /** ARNs of the secrets with the keys of each VPN connection, by `<site>-<router>`. */
  readonly vpnKeyArns: Record<string, pulumi.Output<string>>;
  /** Ids of Direct Connect connections, by `<site>-<link>`. */
  readonly connectionIds: Record<string, pulumi.Output<string>>;
  /** What routers have to know and AWS chose, by `<site>/<router or link>/<fact>`. */
  readonly routerFacts: Record<string, pulumi.Output<string>>;
  /** Id of the transit gateway; absent without that attachment. */
  readonly transitGatewayId?: pulumi.Output<string>;
  /** Id of the VPC's attachment to the transit gateway; absent without it. */
  readonly transitAttachmentId?: pulumi.Output<string>;
  /** Id of the Client VPN endpoint for operators' laptops; absent where none is made. */
  readonly clientVpnEndpointId?: pulumi.Output<string>;
  /** Id of the private hosted zone; absent where none is made. */
  readonly privateZoneId?: pulumi.Output<string>;
  /** Addresses that the sites' DNS servers forward the platform's names to. */
  readonly inboundResolverAddresses: pulumi.Output<string>[];
  /** ARNs of all alarms. */
  readonly alarms: pulumi.Output<string>[];
  /** What lets the application tier reach AWS and the sites, as far as it is made here. */
  readonly lifelines: pulumi.Resource[];
}

/** Lifelines, kept beside the networks: every field of a component is one of its outputs, and resources are not. */
export const lifelinesOf = new WeakMap<Network, pulumi.Resource[]>();
