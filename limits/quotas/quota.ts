/** What a quota is counted over. */
export const QuotaScope = {
  Region: "account and region",
  Account: "account",
  Zone: "zone",
  Vpc: "VPC",
  RouteTable: "route table",
  NetworkAcl: "network ACL direction and version of IP",
  SecurityGroup: "security group direction",
  Interface: "network interface",
  Gateway: "virtual private gateway",
  TransitGateway: "transit gateway",
  DirectConnectGateway: "Direct Connect gateway",
  Association: "association",
  Connection: "connection",
  Location: "location",
  Endpoint: "endpoint",
  ResolverRule: "Resolver rule",
  LoadBalancer: "load balancer",
  Certificate: "certificate",
  Cluster: "cluster",
  Service: "service",
} as const;
export type QuotaScope = (typeof QuotaScope)[keyof typeof QuotaScope];

/** A figure that AWS lets an account have until it is raised, or for ever. */
export interface Quota {
  /** Code in Service Quotas, where it has one that is known here. */
  code?: string;
  /** What is counted, in the plural. */
  what: string;
  /** Service under which Service Quotas lists it. */
  service: string;
  default: number;
  /** Whether AWS raises it on request. */
  adjustable: boolean;
  scope: QuotaScope;
  /** Page of the AWS documentation that says so, and the state of it. */
  source: string;
}

/** Gives the quotas of one service, from one page, a row each. */
export function quotasOf(service: string, source: string) {
  const row =
    (adjustable: boolean) =>
    (what: string, scope: QuotaScope, value: number, code?: string): Quota => ({
      ...(code === undefined ? {} : { code }),
      what,
      service,
      default: value,
      adjustable,
      scope,
      source,
    });
  return { raised: row(true), fixed: row(false) };
}
