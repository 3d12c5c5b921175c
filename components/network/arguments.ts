import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";
import type { ZonePlacementArgs } from "./addresses/arguments";
import type { ClientVpnArgs } from "./client-vpn/arguments";
import type { DnsArgs } from "./dns/arguments";
import type { EndpointProfile } from "./endpoints/profiles";
import type { SiteArgs } from "./site-arguments";
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

/** What a `HybridNetwork` is made of. What decides which children there are is plain, so a preview shows them all. */
export interface HybridNetworkArgs {
  /** Account, region and names of the deployment. */
  deployment: Deployment;
  /**
   * IPv4 range of the VPC, /16 to /22. Subnets lie in it unless `zonePlacement` says otherwise. It can never be changed. Size it for eight zones: each
   * letter has its own eighth, used or not.
   */
  cidr: string;
  /** Further IPv4 ranges of the VPC. Subnets lie in them that `zonePlacement` or `applicationRanges` puts there, and no others. @default none */
  secondaryCidrs?: string[];
  /**
   * Those of `secondaryCidrs`, /24 or larger, in which every zone has one more application subnet, the zone's whole eighth:
   * for more tasks than `cidr` has addresses for. Load balancers and all else stay in the first. @default none
   */
  applicationRanges?: string[];
  /**
   * Whether subnets have IPv6 addresses as well, and the application tier may call HTTPS with them, through a gateway that
   * admits nothing. Sites are linked with IPv4 only. Switching on changes subnets in place; switching off can replace those of
   * the application tier. @default false
   */
  ipv6?: boolean;
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
   * may call the data tier takes two, and two are taken: 9 ranges fit at first, 19 at most.
   *
   * @default 20
   */
  dataTierAclQuota?: number;
  /** Which alarms watch the links to sites. @default "essential" */
  linkAlarms?: LinkAlarms;
  /** Topic that alarms go to. @default alarms tell nobody */
  alarmTopicArn?: pulumi.Input<string>;
  /**
   * Further tags of NAT instances and their volumes. The provider's default tags do not reach what an Auto Scaling group
   * launches: name them here again. @default none
   */
  hostTags?: Record<string, string>;
  /** Tags of every child that takes tags. */
  tags?: Record<string, string>;
}

/** BGP number of the virtual private gateway unless said otherwise. */
export const defaultAmazonSideAsn = 64512;
/** BGP number of the Direct Connect gateway unless said otherwise. */
export const defaultDirectConnectAsn = 64513;
