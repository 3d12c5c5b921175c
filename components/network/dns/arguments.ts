import type * as pulumi from "@pulumi/pulumi";

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

/**
 * Lists of domains that AWS keeps, by what stands on them.
 * Source: Amazon Route 53 Developer Guide, "Managed Domain Lists".
 */
export const ManagedList = {
  /** All threats that AWS knows: `AWSManagedDomainsAggregateThreatList`. It has those of the other lists too. */
  AggregateThreats: "aggregate-threats",
  /** Domains that rule infected machines: `AWSManagedDomainsBotnetCommandandControl`. */
  Botnets: "botnets",
  /** What GuardDuty reports calls to: `AWSManagedDomainsAmazonGuardDutyThreatList`. */
  GuardDuty: "guardduty",
  /** Domains that spread malware: `AWSManagedDomainsMalwareDomainList`. */
  Malware: "malware",
} as const;
export type ManagedList = (typeof ManagedList)[keyof typeof ManagedList];

/** What the firewall does about a query. */
export const FirewallAction = {
  /** Answers as if the name did not exist. */
  Block: "block",
  /** Answers, and says so in the query log: to see first what a list would block. */
  Alert: "alert",
} as const;
export type FirewallAction = (typeof FirewallAction)[keyof typeof FirewallAction];

/** A list that AWS keeps. */
export interface ManagedListArgs {
  /**
   * Its id, such as `rslvr-fdl-2c46f2ecbfec4dcc`. Every region has other ones, and AWS tells them by a call alone:
   * `aws route53resolver list-firewall-domain-lists`, in the region of the network.
   */
  list: string;
  /** What happens to queries for its domains. @default "block" */
  action?: FirewallAction;
}

/** Domains that nothing in the VPC may look up: at least one domain or list. */
export interface DnsFirewallArgs {
  /** Domains that are answered as if they did not exist, each with all names below it. @default none */
  block?: string[];
  /** Lists that AWS keeps, by a word of `ManagedList`. @default none */
  managed?: Record<string, ManagedListArgs>;
  /** What happens while the firewall does not answer. @default "closed" */
  failure?: FirewallFailure;
}

/** What a name of the private zone stands for, as one type of record. */
export interface RecordArgs {
  /** How long others may keep the answer, in seconds. @default 300 */
  ttl?: number;
  /**
   * What is answered, as the type writes it: addresses for A and AAAA, one domain for CNAME, `10 mail.example.com` for MX,
   * `10 5 5060 sip.example.com` for SRV, texts of up to 255 characters for TXT.
   */
  values: pulumi.Input<string>[];
}

/** Names of the platform, and who looks up which. */
export interface DnsArgs {
  /**
   * Domain of the private hosted zone, such as `aws.example.com`: the platform's own names, answered in the VPC alone and,
   * with `inbound`, on premises. Another one replaces the zone with all its records. @default no zone
   */
  zone?: string;
  /**
   * Names of the zone, in full, such as `db.aws.example.com`, `aws.example.com` itself, or `*.aws.example.com`; each with
   * what it stands for by type: A, AAAA, CNAME, MX, SRV or TXT.
   *
   * @default none
   */
  records?: Record<string, Record<string, RecordArgs>>;
  /**
   * Who outside may ask. An inbound endpoint costs by the hour for each zone. @default "off"
   */
  inbound?: InboundDns;
  /**
   * Letters of the zones in which resolver endpoints have an address, two to six. Each address costs by the hour; one more
   * or less changes no other. @default all zones
   */
  endpointZones?: string[];
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
