import type * as pulumi from "@pulumi/pulumi";
import type { SiteDnsArgs } from "./dns/arguments";
import type { Attachment } from "./transit/arguments";
import type { TunnelArgs } from "./tunnel-arguments";

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
