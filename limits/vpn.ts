import { cidrProblem, contains, overlaps, prefixLength } from "./cidr";

/** Figures of Site-to-Site VPN that cannot be raised, read 2026-11. */
export const vpnLimits = {
  /** Tunnels of a connection: always both. Source: Site-to-Site VPN User Guide, "How AWS Site-to-Site VPN works". */
  tunnelsPerConnection: 2,
  /** Routes that gateways may propagate into one route table of a VPC. Source: Amazon VPC User Guide, "Amazon VPC quotas". */
  propagatedRoutesPerTable: 100,
};

/** Source: Site-to-Site VPN User Guide, "Tunnel options", inside tunnel IPv4 CIDR, read 2026-11. */
const insideCidrs = {
  range: "169.254.0.0/16",
  length: 30,
  kept: ["0", "1", "2", "3", "4", "5"]
    .map((third) => `169.254.${third}.0/30`)
    .concat("169.254.169.252/30"),
};

/** Says what is wrong with a range for the inside of a tunnel: a /30 of 169.254.0.0/16 that AWS does not keep for itself. */
export function insideCidrProblem(text: string): string | undefined {
  const form = cidrProblem(text);
  if (form !== undefined) return form;
  const { range, length, kept } = insideCidrs;
  if (prefixLength(text) !== length || !contains(range, text)) {
    return `"${text}" cannot be inside a tunnel: a /${length} of ${range}, such as 169.254.100.0/30`;
  }
  const taken = kept.find((other) => overlaps(other, text));
  return taken && `AWS keeps ${taken} for itself: take another /${length} of ${range}`;
}
