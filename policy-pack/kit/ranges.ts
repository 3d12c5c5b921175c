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
