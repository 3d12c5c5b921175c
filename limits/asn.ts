/**
 * Numbers of BGP neighbours.
 *
 * Sources, read 2026-11: Site-to-Site VPN User Guide, "Customer gateway options"; Direct Connect User Guide, "BGP-specific
 * settings"; Amazon EC2 API, "CreateVpnGateway"; IANA, "Special-Purpose Autonomous System Numbers".
 */
export const asnLimits = {
  /** The customer's side: any number that a router may hold. */
  customer: { lowest: 1, highest: 4_294_967_294 },
  /** The amazon side of a virtual private gateway or a Direct Connect gateway: private numbers only. */
  amazonSide: [
    { lowest: 64_512, highest: 65_534 },
    { lowest: 4_200_000_000, highest: 4_294_967_294 },
  ],
  /** Up to these numbers the services take an ASN in their older field, above them in the "extended" or "long" one. */
  short: { customerGateway: 2_147_483_647, virtualInterface: 2_147_483_646 },
};

const reserved: Record<number, string> = {
  7224: "Amazon's own",
  23456: "reserved by RFC 6793 (AS_TRANS)",
  65535: "reserved by RFC 7300",
};

/** Says what is wrong with the ASN of an on-premises site. */
export function customerAsnProblem(asn: number): string | undefined {
  const { lowest, highest } = asnLimits.customer;
  if (!within(asn, lowest, highest)) {
    return `${asn} is not an ASN: whole numbers from ${lowest} to ${highest}, for a private one 64512 to 65534`;
  }
  const why = reserved[asn];
  return why && `ASN ${asn} is ${why}: take a private one, 64512 to 65534`;
}

/** Says what is wrong with the ASN that AWS shall use on its side. */
export function amazonSideAsnProblem(asn: number): string | undefined {
  if (asnLimits.amazonSide.some(({ lowest, highest }) => within(asn, lowest, highest)))
    return undefined;
  const ranges = asnLimits.amazonSide.map(({ lowest, highest }) => `${lowest} to ${highest}`);
  return `${asn} cannot be an ASN of the amazon side: ${ranges.join(", or ")}`;
}

const within = (n: number, lowest: number, highest: number) =>
  Number.isInteger(n) && n >= lowest && n <= highest;
