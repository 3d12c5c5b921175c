import { all, UNKNOWN, type Reading, type Value } from "./value";

/**
 * Widest ranges that are still somebody's network. Wider ones hold half of the Internet or more, however they are written
 * (`0.0.0.0/0`, `::0/0`, the two halves `0.0.0.0/1` and `128.0.0.0/1`, `2000::/3`).
 */
const widest = { ipv4: 8, ipv6: 16 };

/** Whether a CIDR range is as good as everyone. */
export function isEveryone(cidr: string): boolean {
  const [address, prefix] = cidr.trim().split("/");
  if (address === undefined || prefix === undefined || prefix === "") return false;
  return Number(prefix) < (address.includes(":") ? widest.ipv6 : widest.ipv4);
}

/** The address ranges of a security group's rule, in each of the forms that AWS's resources have for it. */
export function rangesOf(rule: Reading): Value[] {
  if (rule === UNKNOWN) return [UNKNOWN];
  return ["cidrBlocks", "ipv6CidrBlocks", "cidrIpv4", "cidrIpv6"].flatMap((form) =>
    all(rule, form),
  );
}

/** Ranges that no address of the Internet is in. Source: RFC 1918, 6598 (shared), 3927 and 4291 (link-local), 4193 (IPv6). */
export const privateRanges = [
  "10.0.0.0/8",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.168.0.0/16",
];

/** Whether a range lies in private networks. */
export function isPrivate(cidr: string): boolean {
  const [address = "", prefix = "32"] = cidr.trim().split("/");
  if (address.includes(":")) return /^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/i.test(address);
  const bits = bitsOf(address);
  return privateRanges.some((range) => {
    const [start = "", length] = range.split("/");
    const fixed = Number(length);
    return Number(prefix) >= fixed && bits.slice(0, fixed) === bitsOf(start).slice(0, fixed);
  });
}

/** An IPv4 address in bits. */
function bitsOf(address: string): string {
  const octets = address.split(".").filter((octet) => octet !== "");
  return octets.map((octet) => Number(octet).toString(2).padStart(8, "0")).join("");
}

/** The most addresses that a customer's network on the Internet has, as prefix lengths. */
const widestPublic = { ipv4: 24, ipv6: 48 };

/** Whether a range holds more of the Internet than one customer's network does. */
export function isWide(cidr: string): boolean {
  const [address = "", prefix = ""] = cidr.trim().split("/");
  if (prefix === "" || isPrivate(cidr)) return false;
  return Number(prefix) < (address.includes(":") ? widestPublic.ipv6 : widestPublic.ipv4);
}
