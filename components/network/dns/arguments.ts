/** Who outside the VPC may ask its resolver for names. */
export const InboundDns = {
  /** Nobody: there is no inbound endpoint. */
  Off: "off",
  /** Every on-premises prefix, at one fixed address in each zone, which the sites' DNS servers forward to. */
  Sites: "sites",
} as const;
export type InboundDns = (typeof InboundDns)[keyof typeof InboundDns];

/** What happens to queries while the DNS firewall does not answer. */
export const FirewallFailure = {
  /** They are refused: nothing passes unchecked. */
  Closed: "closed",
  /** They pass: names keep working, unchecked. */
  Open: "open",
} as const;
export type FirewallFailure = (typeof FirewallFailure)[keyof typeof FirewallFailure];

/** Domains that nothing in the VPC may look up. */
export interface DnsFirewallArgs {
  /** Domains that are answered as if they did not exist, each with all names below it. */
  block: string[];
  /** What happens while the firewall does not answer. @default "closed" */
  failure?: FirewallFailure;
}

/** Names of the platform, and who looks up which. */
export interface DnsArgs {
  /**
   * Domain of the private hosted zone, such as `aws.example.com`: the platform's own names, answered in the VPC alone and,
   * with `inbound`, on premises. Another one replaces the zone with all its records. @default no zone
   */
  zone?: string;
  /**
   * Who outside may ask. An inbound endpoint costs by the hour for each zone. @default "off"
   */
  inbound?: InboundDns;
  /** Days that queries of the VPC are kept; one of the periods that CloudWatch Logs knows. @default queries are not logged */
  queryLogRetentionDays?: number;
  /** Domains that may not be looked up. @default no firewall */
  firewall?: DnsFirewallArgs;
}

/**
 * Names that a site answers: the VPC forwards queries for them to the site's servers. An outbound endpoint, which is made
 * for the first such site, costs by the hour for each zone.
 */
export interface SiteDnsArgs {
  /**
   * Domains that the site answers, each with all names below it, such as `corp.example.com`. A domain moves to another site
   * in two `up`s, out first: AWS takes no second rule for a domain while the first one is in use.
   */
  domains: string[];
  /** Addresses of the site's DNS servers, one to six, inside its prefixes. */
  resolvers: string[];
}
