/** What a quota is counted over. */
export const QuotaScope = {
  Region: "account and region",
  Zone: "zone",
  Vpc: "VPC",
  RouteTable: "route table",
  NetworkAcl: "network ACL direction",
  SecurityGroup: "security group direction",
  Gateway: "virtual private gateway",
  Connection: "connection",
  Cluster: "cluster",
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
  /** Page of the AWS documentation that says so. */
  source: string;
}

/** The day on which the defaults were written down; they are AWS's own and change. */
export const quotasAsOf = "2026-11-24";

const adjustable = true;
const fixed = false;

function quotasOf(service: string, source: string) {
  return (
    what: string,
    scope: QuotaScope,
    value: number,
    canBeRaised: boolean,
    code?: string,
  ): Quota => ({
    ...(code === undefined ? {} : { code }),
    what,
    service,
    default: value,
    adjustable: canBeRaised,
    scope,
    source,
  });
}

const vpc = quotasOf("Amazon VPC", "Amazon VPC User Guide, Amazon VPC quotas");
const vpn = quotasOf("EC2", "AWS Site-to-Site VPN User Guide, Quotas");
const directConnect = quotasOf("Direct Connect", "AWS Direct Connect User Guide, Quotas");
const resolver = quotasOf("Route 53 Resolver", "Amazon Route 53 Developer Guide, Quotas");
const { Region, Zone, Vpc, RouteTable, NetworkAcl, SecurityGroup, Gateway, Connection, Cluster } =
  QuotaScope;

/** Default quotas of what this platform builds. */
export const quotas = {
  elasticIps: quotasOf("EC2", "Amazon EC2 User Guide, Elastic IP addresses")(
    "Elastic IPs",
    Region,
    5,
    adjustable,
    "L-0263D0A3",
  ),
  vpcs: vpc("VPCs", Region, 5, adjustable, "L-F678F1CE"),
  internetGateways: vpc("internet gateways", Region, 5, adjustable, "L-A4707A72"),
  natGateways: vpc("NAT gateways", Zone, 5, adjustable, "L-FE5A380F"),
  vpcRanges: vpc("IPv4 ranges", Vpc, 5, adjustable, "L-83CA0A9D"),
  subnets: vpc("subnets", Vpc, 200, adjustable, "L-407747CB"),
  routeTables: vpc("route tables", Vpc, 200, adjustable, "L-589F43AA"),
  routes: vpc("static routes", RouteTable, 50, adjustable, "L-93826ACB"),
  securityGroupRules: vpc("rules", SecurityGroup, 60, adjustable, "L-0EA8095F"),
  networkAclRules: vpc("rules", NetworkAcl, 20, adjustable, "L-2AEEBF1A"),
  interfaceEndpoints: vpc("interface endpoints", Vpc, 50, adjustable, "L-29B6F2EB"),
  gatewayEndpoints: vpc("gateway endpoints", Region, 20, adjustable, "L-1B52E74A"),
  vpnConnections: vpn("VPN connections", Region, 50, adjustable, "L-3E6EC3A3"),
  vpnConnectionsPerGateway: vpn("VPN connections", Gateway, 10, adjustable, "L-B91E5754"),
  customerGateways: vpn("customer gateways", Region, 50, adjustable, "L-4FB7FF5D"),
  virtualInterfaces: directConnect("virtual interfaces", Connection, 50, fixed),
  resolverEndpoints: resolver("Resolver endpoints", Region, 4, adjustable, "L-4A669CC0"),
  databases: quotasOf("Amazon RDS", "Amazon RDS User Guide, Quotas and constraints")(
    "DB instances",
    Region,
    40,
    adjustable,
    "L-7B6409FD",
  ),
  services: quotasOf("Amazon ECS", "Amazon ECS Developer Guide, Service quotas")(
    "services",
    Cluster,
    5000,
    adjustable,
  ),
} satisfies Record<string, Quota>;
export type QuotaName = keyof typeof quotas;
