import type * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "../../shared";
import type { DnsFirewallArgs } from "../dns/arguments";

/** Subnets that exist in one zone. */
export interface AdoptedSubnetsArgs {
  /** Id of the subnet for tasks, hosts and internal load balancers. It needs a way to AWS: NAT or endpoints. */
  application: pulumi.Input<string>;
  /** Id of the subnet for databases. It should have no way out. */
  data: pulumi.Input<string>;
  /** Id of the public subnet with the zone's NAT gateway. Nothing is placed in it. @default not published */
  edge?: pulumi.Input<string>;
}

/** Names in a VPC that exists. Endpoints for the sites' DNS servers belong to whoever made its links. */
export interface AdoptedDnsArgs {
  /** Domain of the private hosted zone that is made for the VPC. @default no zone */
  zone?: string;
  /** Days that queries of the VPC are kept; one of the periods that CloudWatch Logs knows. @default queries are not logged */
  queryLogRetentionDays?: number;
  /** Domains that may not be looked up. @default no firewall */
  firewall?: DnsFirewallArgs;
}

/** What an `AdoptedNetwork` takes over, and the little that it makes. */
export interface AdoptedNetworkArgs {
  /** Account, region and names of the deployment. */
  deployment: Deployment;
  /** Id of the VPC. */
  vpcId: pulumi.Input<string>;
  /** First range of the VPC. What differs from the VPC's own is not noticed. */
  cidr: string;
  /** Further ranges of the VPC. @default none */
  secondaryCidrs?: string[];
  /** Letters of availability zones, `a` to `h`. */
  zones: string[];
  /** The subnets of each zone, by its letter. */
  subnets: Record<string, AdoptedSubnetsArgs>;
  /** Public addresses that calls to the internet come from, to be published. @default none are known */
  egressAddresses?: string[];
  /** Ranges in use on premises that the VPC has routes to: the application tier may call them. @default none */
  sitePrefixes?: string[];
  /** Names that are answered in the VPC. @default as whoever made the VPC has set it up */
  dns?: AdoptedDnsArgs;
  /** Tags of every child that takes tags. */
  tags?: Record<string, string>;
}
