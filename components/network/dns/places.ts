import { IPv4, IPv4CidrRange } from "ip-num";

/** Addresses of one application subnet that belong to the resolver endpoints. */
export interface ResolverPlace {
  /** Four addresses that AWS gives to nothing else by itself; two are spare. */
  reserved: string;
  /** Where on-premises servers forward to. */
  inbound: string;
  /** Where queries to on-premises servers come from. */
  outbound: string;
}

/** The last address of a subnet is AWS's own; the four that are taken are the upper half of an aligned eight, without it. */
const fromEnd = 8n;

/**
 * The place of the resolver endpoints in an application subnet: near its end, the same as long as the subnet exists, so
 * that on-premises servers need not be set up anew when an endpoint is rebuilt, and can be set up before there is one.
 *
 * It is the application tier, because its subnets exist in every zone of every network and its routes lead to the sites.
 * The endpoint tier has subnets only in networks with interface endpoints, and those come and go by themselves.
 */
export function resolverPlace(applicationCidr: string): ResolverPlace {
  const end = IPv4CidrRange.fromCidr(applicationCidr).getLast().getValue() + 1n;
  const address = (offset: bigint) => new IPv4(end - fromEnd + offset).toString();
  return { reserved: `${address(0n)}/30`, inbound: address(0n), outbound: address(1n) };
}
