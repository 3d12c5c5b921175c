/** What joins the VPC to its sites. */
export const Attachment = {
  /** A gateway of the VPC's own: no further hop, and no charge for what passes. */
  VirtualPrivateGateway: "virtual-private-gateway",
  /**
   * A hub that other VPCs and accounts can be attached to as well, and that shares the load among all tunnels. Charged for
   * by attachment and hour, and for every gigabyte that enters it.
   */
  TransitGateway: "transit-gateway",
} as const;
export type Attachment = (typeof Attachment)[keyof typeof Attachment];

/** The transit gateway of a network: its own, or one that somebody else has. */
export interface TransitGatewayArgs {
  /** BGP number of the own gateway. It cannot be changed while tunnels or sessions end at it. @default 64514 */
  asn?: number;
  /**
   * Id of a transit gateway that another stack or account has, such as `tgw-0123456789abcdef0`. The network is attached to
   * it and routes its sites' ranges there, and that is all: its links, route tables and numbers are its owner's, who alone
   * can make them, and who accepts the attachment and routes to it. Sites then have no links of their own.
   * Source: Transit Gateway User Guide, "Work with shared transit gateways".
   *
   * @default an own one is made
   */
  id?: string;
  /**
   * Who may attach VPCs to the own gateway: account ids, and ARNs of organisations or organisational units. Nothing is
   * accepted or routed by itself. @default nobody
   */
  sharedWith?: string[];
  /**
   * Private IPv4 range, /24 or larger, that AWS's ends of tunnels over Direct Connect have their addresses from. Needed for
   * the encryption `private-ip-vpn`, and nothing else may have it. @default none
   */
  tunnelCidr?: string;
}

/** BGP number of the transit gateway unless said otherwise. */
export const defaultTransitAsn = 64514;
