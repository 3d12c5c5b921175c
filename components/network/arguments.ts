import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";
import type { ZonePlacementArgs } from "./addresses/arguments";
import type { TunnelArgs } from "./tunnel-arguments";
import type { ClientVpnArgs } from "./client-vpn/arguments";
import type { DnsArgs, SiteDnsArgs } from "./dns/arguments";
import type { EndpointProfile } from "./endpoints/profiles";
import type { Attachment, TransitGatewayArgs } from "./transit/arguments";

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
  /**
   * A small instance in every zone that translates addresses: a few dollars a month. While one is replaced its zone has no
   * way out, and its bandwidth is that of a `t4g.nano`. For development.
   */
  NatInstance: "nat-instance",
  /** One NAT gateway that is in all zones at once, and no public subnet at all. */
  RegionalNat: "regional-nat",
  /** No way out and no internet gateway. AWS services are reached through endpoints only. */
  None: "none",
} as const;
export type Egress = (typeof Egress)[keyof typeof Egress];

/** Whether the data tier has a network ACL of its own. */
export const DataTierAcl = {
  /**
   * PostgreSQL from the VPC's and the sites' ranges, answers both ways and nothing else, whatever security groups say.
   * What AWS does for a database outside its subnets goes on; an import from S3 through the gateway endpoint does not.
   */
  Closed: "closed",
  /** The VPC's own ACL, which lets everything pass: security groups alone decide. */
  None: "none",
} as const;
export type DataTierAcl = (typeof DataTierAcl)[keyof typeof DataTierAcl];

/** How much a flow record tells. */
export const FlowLogDetail = {
  /** AWS's own fourteen fields. */
  Plain: "plain",
  /**
   * Also subnet, zone, direction, path, AWS service and the addresses behind NAT, with a set of saved queries. A record is
   * about twice as long, and so is the charge for it. A change from one to the other replaces the flow log, not its records.
   */
  Detailed: "detailed",
} as const;
export type FlowLogDetail = (typeof FlowLogDetail)[keyof typeof FlowLogDetail];

/** Which alarms watch the links to sites. Each is charged by the month. */
export const LinkAlarms = {
  /** One for each VPN connection and one for each BGP session of Direct Connect. */
  Essential: "essential",
  /**
   * Also one for each tunnel, for the prefixes of each session, for the state, light and errors of each connection, and
   * two for each site that sum them up: running on backup, and cut off.
   */
  Full: "full",
} as const;
export type LinkAlarms = (typeof LinkAlarms)[keyof typeof LinkAlarms];

/** How far a Direct Connect link has come. */
export const LinkState = {
  /** The connection is ordered or being patched: there is no virtual interface on it yet. */
  Ordered: "ordered",
  /** The connection is `available` at AWS and carries a virtual interface. */
  Available: "available",
} as const;
export type LinkState = (typeof LinkState)[keyof typeof LinkState];

/** How the frames of a Direct Connect link are encrypted on their way to AWS. */
export const LinkEncryption = {
  /** Not by the link: what crosses it has to encrypt itself. */
  None: "none",
  /** MACsec between the router's port and AWS's. Only on a connection of 10 Gbit/s or more that is ordered here. */
  Macsec: "macsec",
  /**
   * IPsec between the router's private address and the transit gateway, inside the link; nothing else passes. For all links
   * of a network or for none: they share one attachment, whose routes would win against those of the tunnels.
   */
  PrivateIpVpn: "private-ip-vpn",
} as const;
export type LinkEncryption = (typeof LinkEncryption)[keyof typeof LinkEncryption];

/**
 * What to do about a connection that a partner hosts: it waits until it is accepted, and carries one virtual interface, on
 * the VLAN that the partner gave it. Source: Direct Connect User Guide, "Hosted connections".
 */
export const HostedConnection = {
  /** Accept it here, also while the link is `ordered`; the virtual interface waits until AWS has set it up. */
  Accept: "accept",
  /** It has been accepted elsewhere. */
  Accepted: "accepted",
} as const;
export type HostedConnection = (typeof HostedConnection)[keyof typeof HostedConnection];

/** A router of an on-premises site. */
export interface RouterArgs {
  /** Public IPv4 address that tunnels end at. It cannot be changed in place: another one replaces the customer gateway. */
  address: string;
  /**
   * Private IPv4 address, inside the site's prefixes, that tunnels over Direct Connect end at: a loopback, so that it is
   * reached over every link. Needed for the encryption `private-ip-vpn`. @default none
   */
  privateAddress?: string;
}

/** VPN connections of a site: one for each router, two tunnels each, routed with BGP. */
export interface VpnArgs {
  /** Names of routers of the site. */
  routers: string[];
  /**
   * For each router the inside ranges of its two tunnels to the virtual private gateway: /30 of 169.254.0.0/16, unique in
   * the network.
   *
   * @default AWS chooses
   */
  insideCidrs?: Record<string, string[]>;
  /** The same for its tunnels to the transit gateway: a router can have both while it moves. @default AWS chooses */
  transitInsideCidrs?: Record<string, string[]>;
  /** What every tunnel of the site does otherwise than the safe profile says. @default the safe profile as it is */
  tunnels?: TunnelArgs;
  /**
   * What single tunnels do otherwise again, by `<router>/1` or `<router>/2`. A change interrupts the tunnel for minutes:
   * made for one tunnel at a time, the other carries the traffic meanwhile.
   *
   * @default none
   */
  exceptions?: Record<string, TunnelArgs>;
}

/**
 * A Direct Connect link of a site. Either the connection exists (`connectionId`), at a partner where need be (`hosted`), or
 * it is ordered here (`location` and `bandwidth`). An order takes days: say `state: ordered` until AWS shows the connection as available.
 */
export interface DirectConnectLinkArgs {
  /** Name of the site's router that the link ends at. */
  router: string;
  /** VLAN of the virtual interface, 1 to 4094. It can never be changed: another one replaces the interface. */
  vlan: number;
  /**
   * Gateway that it leads to. It is to be said while the network has two, and cannot be changed: another interface on
   * another Direct Connect gateway takes its place. @default the network's `attachment`
   */
  attachment?: Attachment;
  /** Id of an existing connection, such as `dxcon-fg5678gh`, whose location belongs to the network's region. */
  connectionId?: string;
  /** Code of the Direct Connect location where a connection is ordered. */
  location?: string;
  /** Bandwidth of the connection to order: `1Gbps`, `10Gbps`, `100Gbps` or `400Gbps`. */
  bandwidth?: string;
  /** That a partner hosts the connection, and whether to accept it. @default it is one's own */
  hosted?: HostedConnection;
  /**
   * How it is encrypted, on a connection that is ordered here. Another word orders another connection. MACsec is asked for
   * with the order and enforced once the link is available: the pair of keys must be associated with the connection then.
   *
   * @default "none"
   */
  encryption?: LinkEncryption;
  /** How far it has come. @default "available" for a connection that exists, "ordered" for one that is ordered here */
  state?: LinkState;
  /** Address and prefix length of the session's amazon end, such as `169.254.30.1/30`. @default AWS chooses both */
  amazonAddress?: string;
  /** Address and prefix length of the session's own end, such as `169.254.30.2/30`. @default AWS chooses both */
  customerAddress?: string;
  /** Key of the BGP session, 6 to 80 characters, kept as a secret. @default AWS makes one */
  authKey?: pulumi.Input<string>;
  /** Largest frame in bytes, 1500 or 9001, at a transit gateway 1500 or 8500. A change can interrupt the connection for 30 seconds. @default 1500 */
  mtu?: number;
  /**
   * Prefixes that AWS takes from the router, 1 to 1,000. One more and the session goes down. Source: Direct Connect User
   * Guide, "Prefix allocations".
   *
   * @default AWS's, 100
   */
  prefixAllocation?: number;
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
  /** Names that the site answers, and its servers. @default nothing is forwarded there */
  dns?: SiteDnsArgs;
}

/** What a `HybridNetwork` is made of. What decides which children there are is plain, so a preview shows them all. */
export interface HybridNetworkArgs {
  /** Account, region and names of the deployment. */
  deployment: Deployment;
  /**
   * IPv4 range of the VPC, /16 to /22. Subnets lie in it unless `zonePlacement` says otherwise. It can never be changed. Size it for eight zones: each
   * letter has its own eighth, used or not.
   */
  cidr: string;
  /** Further IPv4 ranges of the VPC. Subnets lie in them that `zonePlacement` puts there, and no others. @default none */
  secondaryCidrs?: string[];
  /** Letters of availability zones, `a` to `h`. */
  zones: string[];
  /** Where zones lie that are not to lie where the address plan puts them, by letter. @default as planned */
  zonePlacement?: Record<string, ZonePlacementArgs>;
  /** How the application tier reaches the internet. @default "zonal-nat" */
  egress?: Egress;
  /**
   * Letters of zones whose public address exists although nothing uses it: to tell partners an address before its zone is
   * built, or to keep addresses while the way out is changed. An address without use is charged for by the hour.
   *
   * @default none
   */
  heldAddresses?: string[];
  /**
   * Image of NAT instances, for Arm: an AMI id, or `resolve:ssm:` and the name of a parameter that AWS reads at each launch.
   * It must be a Linux with dnf and systemd. @default the newest Amazon Linux 2023
   */
  natInstanceAmi?: string;
  /**
   * Whether Pulumi refuses to delete the public addresses, which are lost for good once released. @default "disposable"
   */
  protection?: Protection;
  /**
   * What AWS services are reached for without leaving AWS, beside S3, which always is. Interface endpoints are charged for
   * by the hour, zone and service, so a service that two profiles need is there once. @default none
   */
  endpoints?: EndpointProfile[];
  /** What joins the VPC to its sites. How to change it: docs/network.md. @default "virtual-private-gateway" */
  attachment?: Attachment;
  /**
   * The other attachment, built as well while sites move from one to the other. Tunnels exist at both; the VPC's traffic
   * takes the one that `attachment` names. @default none
   */
  alongside?: Attachment;
  /** The transit gateway, where `attachment` or `alongside` asks for one. @default an own one */
  transitGateway?: TransitGatewayArgs;
  /** BGP number of the virtual private gateway, which can never be changed. @default 64512 */
  amazonSideAsn?: number;
  /** BGP number of the Direct Connect gateway, which can never be changed. @default 64513 */
  directConnectAsn?: number;
  /** On-premises sites by name. @default none */
  sites?: Record<string, SiteArgs>;
  /** Names of the platform, and who looks up which. @default names of the VPC and the internet only */
  dns?: DnsArgs;
  /** Endpoint that operators' laptops connect to. @default there is none */
  clientVpn?: ClientVpnArgs;
  /** Days that flow logs and tunnel logs are kept; one of the periods that CloudWatch Logs knows. @default 90 */
  flowLogRetentionDays?: number;
  /** How much a flow record tells. @default "plain" */
  flowLogs?: FlowLogDetail;
  /** Whether the data tier has a network ACL of its own. @default "none" */
  dataTierAcl?: DataTierAcl;
  /**
   * Rules that the account may have in one direction of an ACL, 20 to 40: its quota "Rules per network ACL". Each range that
   * may call the data tier takes two, and three are taken: 8 ranges fit at first, 18 at most.
   *
   * @default 20
   */
  dataTierAclQuota?: number;
  /** Which alarms watch the links to sites. @default "essential" */
  linkAlarms?: LinkAlarms;
  /** Topic that alarms go to. @default alarms tell nobody */
  alarmTopicArn?: pulumi.Input<string>;
  /** Tags of every child that takes tags. */
  tags?: Record<string, string>;
}

/** BGP number of the virtual private gateway unless said otherwise. */
export const defaultAmazonSideAsn = 64512;
/** BGP number of the Direct Connect gateway unless said otherwise. */
export const defaultDirectConnectAsn = 64513;
