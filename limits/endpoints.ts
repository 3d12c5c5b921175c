import { partitionOf } from "./regions";

/** Figures of interface endpoints and of what they stand in, read 2026-11. */
export const endpointLimits = {
  /** Interface endpoints of one VPC, by default; it can be raised. Source: AWS PrivateLink Guide, "AWS PrivateLink quotas". */
  interfaceEndpointsPerVpc: 50,
  /** Inbound rules of one security group, by default; it can be raised. Source: Amazon VPC User Guide, "Amazon VPC quotas". */
  inboundRulesPerSecurityGroup: 60,
  /** Addresses of each subnet that AWS keeps: four at the start, one at the end. Source: Amazon VPC User Guide, "Subnet CIDR blocks". */
  addressesKeptPerSubnet: 5,
};

/** How many addresses of a subnet of this prefix length can be given to network interfaces. */
export function usableAddresses(prefix: number): number {
  return 2 ** (32 - prefix) - endpointLimits.addressesKeptPerSubnet;
}

/**
 * Services whose interface endpoints in the regions of China are named `cn.com.amazonaws`; all others there, and all in
 * other partitions, are named `com.amazonaws`. Source: `aws ec2 describe-vpc-endpoint-services` in cn-north-1 and
 * cn-northwest-1, as AWS CDK 2.276 lists it; only services that this project names, read 2026-11.
 */
const chineseNames = [
  "backup",
  "dms",
  "ecr.api",
  "ecr.dkr",
  "elasticfilesystem",
  "monitoring",
  "s3",
  "sts",
  "xray",
];

/** The name that AWS gives to the interface endpoint of `service` in `region`. */
export function interfaceServiceName(region: string, service: string): string {
  const chinese = partitionOf(region) === "aws-cn" && chineseNames.includes(service);
  return `${chinese ? "cn.com.amazonaws" : "com.amazonaws"}.${region}.${service}`;
}

/** The name that AWS gives to the gateway endpoint of `service`, `s3` or `dynamodb`, in `region`: the same in all partitions. */
export function gatewayServiceName(region: string, service: string): string {
  return `com.amazonaws.${region}.${service}`;
}
