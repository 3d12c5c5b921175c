import type * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "../shared";
import type { EndpointProfile } from "./endpoints/profiles";

/** How workloads in the application tier reach the internet. */
export const Egress = {
  /** One NAT gateway in every zone: a zone that fails takes only its own way out with it. */
  ZonalNat: "zonal-nat",
  /**
   * One NAT gateway for all zones, in the first zone of the list: the operator decides which one by its place. When that
   * zone fails, no zone reaches the internet, and traffic of the other zones crosses zones and is charged for it.
   * Another first zone means another gateway with another public address.
   */
  SingleNat: "single-nat",
  /** No way out and no internet gateway. AWS services are reached through endpoints only. */
  None: "none",
} as const;
export type Egress = (typeof Egress)[keyof typeof Egress];

/** How far a Direct Connect link has come. */
export const LinkState = {
  /** The connection is ordered or being patched: there is no virtual interface on it yet. */
  Ordered: "ordered",
  /** The connection is `available` at AWS and carries a virtual interface. */
  Available: "available",
} as const;
export type LinkState = (typeof LinkState)[keyof typeof LinkState];

/** A router of an on-premises site. */
export interface RouterArgs {
  /** Public IPv4 address that tunnels end at. It cannot be changed in place: another one replaces the customer gateway. */
  address: string;
}

/** VPN connections of a site: one for each router, two tunnels each, routed with BGP. */
export interface VpnArgs {
  /** Names of routers of the site. */
  routers: string[];
  /**
   * For each router the inside ranges of its two tunnels: /30 of 169.254.0.0/16, unique in the network.
   *
   * @default AWS chooses
   */
  insideCidrs?: Record<string, string[]>;
}

/**
 * A Direct Connect link of a site. Either the connection exists (`connectionId`), or it is ordered here (`location` and
 * `bandwidth`). An order takes days: say `state: ordered` until AWS shows the connection as available.
 */
export interface DirectConnectLinkArgs {
  /** Name of the site's router that the link ends at. */
  router: string;
  /** VLAN of the virtual interface, 1 to 4094. It can never be changed: another one replaces the interface. */
  vlan: number;
  /** Id of an existing connection, such as `dxcon-fg5678gh`, whose location belongs to the network's region. */
  connectionId?: string;
  /** Code of the Direct Connect location where a connection is ordered. */
  location?: string;
  /** Bandwidth of the connection to order: `1Gbps`, `10Gbps`, `100Gbps` or `400Gbps`. */
  bandwidth?: string;
  /** How far it has come. @default "available" */
  state?: LinkState;
  /** Address and prefix length of the session's amazon end, such as `169.254.30.1/30`. @default AWS chooses both */
  amazonAddress?: string;
  /** Address and prefix length of the session's own end, such as `169.254.30.2/30`. @default AWS chooses both */
  customerAddress?: string;
  /** Key of the BGP session, 6 to 80 characters, kept as a secret. @default AWS makes one */
  authKey?: pulumi.Input<string>;
  /** Largest frame in bytes, 1500 or 9001. A change can interrupt the connection for 30 seconds. @default 1500 */
  mtu?: number;
}

/** A place of one's own that the network is linked to. */
export interface SiteArgs {
  /** BGP number of the site's routers. Differs from site to site and from both of AWS's. */
  asn: number;
  /**
   * IPv4 ranges in use there, which its routers announce. VPN and Direct Connect must announce the same: the more
   * specific prefix wins before the better link is considered.
   */
  prefixes: string[];
  /** Routers by name. */
  routers: Record<string, RouterArgs>;
  /** Tunnels over the internet. With Direct Connect they are the backup: AWS prefers Direct Connect. @default no VPN */
  vpn?: VpnArgs;
  /** Direct Connect links by name. @default none */
  directConnect?: Record<string, DirectConnectLinkArgs>;
}

/** What a `HybridNetwork` is made of. What decides which children there are is plain, so a preview shows them all. */
export interface HybridNetworkArgs {
  /** Account, region and names of the deployment. */
  deployment: Deployment;
  /**
   * IPv4 range of the VPC, /16 to /22. All subnets lie in it. It can never be changed. Size it for eight zones: each
   * letter has its own eighth, used or not.
   */
  cidr: string;
  /** Further IPv4 ranges of the VPC. No subnet of this component lies in them. @default none */
  secondaryCidrs?: string[];
  /** Letters of availability zones, `a` to `h`. */
  zones: string[];
  /** How the application tier reaches the internet. @default "zonal-nat" */
  egress?: Egress;
  /**
   * What AWS services are reached for without leaving AWS, beside S3, which always is. Interface endpoints are charged for
   * by the hour, zone and service, so a service that two profiles need is there once. @default none
   */
  endpoints?: EndpointProfile[];
  /** BGP number of the virtual private gateway, which can never be changed. @default 64512 */
  amazonSideAsn?: number;
  /** BGP number of the Direct Connect gateway, which can never be changed. @default 64513 */
  directConnectAsn?: number;
  /** On-premises sites by name. @default none */
  sites?: Record<string, SiteArgs>;
  /** Days that flow logs and tunnel logs are kept; one of the periods that CloudWatch Logs knows. @default 90 */
  flowLogRetentionDays?: number;
  /** Topic that alarms go to. @default alarms tell nobody */
  alarmTopicArn?: pulumi.Input<string>;
  /** Tags of every child that takes tags. */
  tags?: Record<string, string>;
}

/** BGP number of the virtual private gateway unless said otherwise. */
export const defaultAmazonSideAsn = 64512;
/** BGP number of the Direct Connect gateway unless said otherwise. */
export const defaultDirectConnectAsn = 64513;
